package io.github.instagramv1.client.transport;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Deadlines of many calls, few of which are ever reached. The JDK's delay thread wakes up for the
 * earliest deadline only. {@code CompletableFuture.completeOnTimeout} would wake that thread at the
 * start of every call, which costs more than the rest of the call.
 */
final class Deadlines {
  private static final long NEVER = Long.MAX_VALUE;

  /** About two hundred years, with room for all deadlines at that time. */
  private static final long FARTHEST = NEVER - Integer.MAX_VALUE;

  private final long origin = System.nanoTime();

  /**
   * The deadlines by nanoseconds since the origin; of two equal ones, one is a nanosecond later.
   */
  private final ConcurrentSkipListMap<Long, CompletableFuture<Void>> pending =
      new ConcurrentSkipListMap<>();

  /** The latest time at which the thread wakes up next. */
  private final AtomicLong nextLook = new AtomicLong(NEVER);

  /** Returns a future that completes after a time, unless it is completed or cancelled before. */
  CompletableFuture<Void> after(Duration time) {
    long now = now();
    long due = time.toNanos() > FARTHEST - now ? FARTHEST : now + time.toNanos();
    CompletableFuture<Void> deadline = new CompletableFuture<>();
    while (pending.putIfAbsent(due, deadline) != null) {
      due++;
    }
    long moment = due;
    CompletableFuture<Void> unused =
        deadline.whenComplete((nothing, cancelled) -> pending.remove(moment, deadline));
    scheduleLook(moment);
    return deadline;
  }

  /** Returns the number of pending deadlines. */
  int pending() {
    return pending.size();
  }

  private void scheduleLook(long due) {
    for (long next = nextLook.get(); due < next; next = nextLook.get()) {
      if (nextLook.compareAndSet(next, due)) {
        CompletableFuture.delayedExecutor(due - now(), TimeUnit.NANOSECONDS, Runnable::run)
            .execute(() -> completeDue(due));
      }
    }
  }

  private void completeDue(long due) {
    // Whoever adds a deadline from here on asks for a look of its own.
    nextLook.compareAndSet(due, NEVER);
    Map.Entry<Long, CompletableFuture<Void>> first = pending.firstEntry();
    while (first != null && first.getKey() <= now()) {
      pending.remove(first.getKey());
      first.getValue().complete(null);
      first = pending.firstEntry();
    }
    if (first != null) {
      scheduleLook(first.getKey());
    }
  }

  private long now() {
    return System.nanoTime() - origin;
  }
}
