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
   * @param loader the context class loader of the threads
   */
  ServerThreads(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Runs a task in a new thread of this group. Threads that the task starts join the group.
   *
   * @throws TimeoutException if the task takes more than this number of seconds; the task is then
   *     interrupted
   */
  <T> T runWithin(long seconds, Callable<T> work) throws ExecutionException, TimeoutException {
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

  /** Interrupts the remaining threads repeatedly, for at most one second. */
  void interruptAll() {
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
