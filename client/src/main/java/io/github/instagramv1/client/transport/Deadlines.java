package io.github.instagramv1.client.transport;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Deadlines of many calls, of which hardly any is ever reached. The JDK's thread for delays is
 * asked to wake up for the earliest of them alone: {@code CompletableFuture.completeOnTimeout}
 * wakes that thread at the begin of every call, which costs more than the rest of what is done for
 * it.
 */
final class Deadlines {
  private static final long NEVER = Long.MAX_VALUE;

  /** Some two hundred years, with room for all that are due then. */
  private static final long FARTHEST = NEVER - Integer.MAX_VALUE;

  private final long origin = System.nanoTime();

  /**
   * By the nanoseconds since the origin; of two that are due at once, one is due a moment later.
   */
  private final ConcurrentSkipListMap<Long, CompletableFuture<Void>> pending =
      new ConcurrentSkipListMap<>();

  /** When the thread wakes up next, at the latest. */
  private final AtomicLong nextLook = new AtomicLong(NEVER);

  /** A future that completes when a time is up, unless it is completed or cancelled before. */
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
    lookAt(moment);
    return deadline;
  }

  /** How many are neither reached nor given up. */
  int pending() {
    return pending.size();
  }

  private void lookAt(long due) {
    for (long next = nextLook.get(); due < next; next = nextLook.get()) {
      if (nextLook.compareAndSet(next, due)) {
        CompletableFuture.delayedExecutor(due - now(), TimeUnit.NANOSECONDS, Runnable::run)
            .execute(() -> look(due));
      }
    }
  }

  private void look(long due) {
    // Whoever adds a deadline from here on asks for a look of its own.
    nextLook.compareAndSet(due, NEVER);
    Map.Entry<Long, CompletableFuture<Void>> first = pending.firstEntry();
    while (first != null && first.getKey() <= now()) {
      pending.remove(first.getKey());
      first.getValue().complete(null);
      first = pending.firstEntry();
    }
    if (first != null) {
      lookAt(first.getKey());
    }
  }

  private long now() {
    return System.nanoTime() - origin;
  }
}
