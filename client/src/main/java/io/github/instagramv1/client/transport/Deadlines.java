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

  private final long origin = System.nanoTime();
  private final AtomicLong numbers = new AtomicLong();
  private final ConcurrentSkipListMap<Moment, CompletableFuture<Void>> pending =
      new ConcurrentSkipListMap<>();

  /** When the thread wakes up next, at the latest. */
  private final AtomicLong nextLook = new AtomicLong(NEVER);

  /**
   * When something is due.
   *
   * @param nanos since the origin
   * @param number tells two of one moment apart
   */
  private record Moment(long nanos, long number) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
      int byTime = Long.compare(nanos, other.nanos);
      return byTime == 0 ? Long.compare(number, other.number) : byTime;
    }
  }

  /** A future that completes when a time is up, unless it is completed or cancelled before. */
  CompletableFuture<Void> after(Duration time) {
    long now = now();
    long due = time.toNanos() > NEVER - now ? NEVER - 1 : now + time.toNanos();
    Moment moment = new Moment(due, numbers.getAndIncrement());
    CompletableFuture<Void> deadline = new CompletableFuture<>();
    pending.put(moment, deadline);
    CompletableFuture<Void> unused =
        deadline.whenComplete((nothing, cancelled) -> pending.remove(moment));
    lookAt(due);
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
    Map.Entry<Moment, CompletableFuture<Void>> first = pending.firstEntry();
    while (first != null && first.getKey().nanos() <= now()) {
      pending.remove(first.getKey());
      first.getValue().complete(null);
      first = pending.firstEntry();
    }
    if (first != null) {
      lookAt(first.getKey().nanos());
    }
  }

  private long now() {
    return System.nanoTime() - origin;
  }
}
