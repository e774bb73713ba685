package io.github.instagramv1.server.hostile;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Time in which this machine ran nothing of this process, as a thread sees it that only sleeps. */
final class Stalls {
  private static final long NAP_MILLIS = 5;
  private static final AtomicLong TOTAL = new AtomicLong();

  static {
    Thread watch = new Thread(Stalls::watch, "stalls");
    watch.setDaemon(true);
    watch.start();
  }

  private Stalls() {}

  /** Milliseconds so far. */
  static long total() {
    return TOTAL.get();
  }

  private static void watch() {
    while (true) {
      long start = System.nanoTime();
      LockSupport.parkNanos(NAP_MILLIS * 1_000_000);
      long late = (System.nanoTime() - start) / 1_000_000 - NAP_MILLIS;
      if (late > NAP_MILLIS) {
        TOTAL.addAndGet(late);
      }
    }
  }
}
