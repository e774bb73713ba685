package io.github.instagramv1.server.hostile;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures the time in which this machine did not run the process: a thread that only sleeps adds
 * up how much too late it wakes up.
 */
final class Stalls {
  private static final long NAP_MILLIS = 5;
  private static final AtomicLong TOTAL = new AtomicLong();

  static {
    Thread watch = new Thread(Stalls::watch, "stalls");
    watch.setDaemon(true);
    watch.start();
  }

  private Stalls() {}

  /** Returns the time so far in milliseconds. */
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
