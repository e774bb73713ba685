package io.github.instagramv1.server.shared;

import io.github.instagramv1.server.database.DatabaseTrouble;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the background tasks of a server one at a time, until it is closed. */
public final class Background implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final long STOP_SECONDS = 5;

  private final List<Future<?>> repeated = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "background");
            made.setDaemon(true);
            return made;
          });

  /** Runs work again and again. What fails because of the database is tried again in its turn. */
  public void every(Duration pause, Runnable work) {
    long nanos = pause.toNanos();
    repeated.add(
        thread.scheduleWithFixedDelay(() -> attempt(work), nanos, nanos, TimeUnit.NANOSECONDS));
  }

  /** Waits for the work under way, for at most 5 seconds. */
  @Override
  public void close() {
    repeated.forEach(work -> work.cancel(false));
    thread.shutdown();
    try {
      if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Work in the background did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs work once, and ignores an unavailable database. */
  public static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (DatabaseTrouble.of(e).isEmpty()) {
        LOG.error("Work in the background failed", e);
      }
    }
  }
}
