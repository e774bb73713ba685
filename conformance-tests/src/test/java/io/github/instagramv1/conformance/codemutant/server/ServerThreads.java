package io.github.instagramv1.conformance.codemutant.server;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The threads that a server starts, found again by their group. */
final class ServerThreads {
  private static final int TURNS = 20;
  private static final long TURN_MILLIS = 50;

  private final ThreadGroup group = new ThreadGroup("mutant");
  private final ClassLoader loader;

  /**
   * @param loader the context of all of them
   */
  ServerThreads(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Does something in one of these threads, which then start the others.
   *
   * @throws TimeoutException if it takes longer; it is interrupted
   */
  <T> T within(long seconds, Callable<T> work) throws ExecutionException, TimeoutException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(group, task, "mutant");
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Interrupts what is left, for a second. */
  void end() {
    for (int turn = 0; turn < TURNS && group.activeCount() > 0; turn++) {
      group.interrupt();
      try {
        Thread.sleep(TURN_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
