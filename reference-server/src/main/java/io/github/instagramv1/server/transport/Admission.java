package io.github.instagramv1.server.transport;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Limits the numbers of running and waiting requests, so that a slow server refuses requests
 * instead of queueing them without bound.
 */
final class Admission {
  private final int places;
  private final int queue;
  private final Patience patience;
  private final LongSupplier nanos;
  private final Executor executor;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private int running;

  /**
   * Creates an admission without requests.
   *
   * @param executor runs requests that had to wait
   */
  Admission(int places, int queue, Duration patience, Executor executor) {
    this(places, queue, patience, executor, System::nanoTime);
  }

  Admission(int places, int queue, Duration patience, Executor executor, LongSupplier nanos) {
    this.places = places;
    this.queue = queue;
    this.nanos = nanos;
    this.patience = new Patience(patience, nanos.getAsLong());
    this.executor = executor;
  }

  private record Waiting(Runnable work, Runnable refusal, long since) {}

  /**
   * Runs work in this thread if there is a place, or otherwise later in another thread.
   *
   * @param refusal runs instead of the work if there is no place in time
   */
  void admit(Runnable work, Runnable refusal) {
    if (enter()) {
      run(work);
    } else if (!enqueue(new Waiting(work, refusal, nanos.getAsLong()))) {
      refusal.run();
    }
  }

  /** Refuses requests that have waited too long. */
  void refuseOverdue() {
    List<Waiting> overdue = new ArrayList<>();
    synchronized (this) {
      long now = nanos.getAsLong();
      long longest = patience.nanos(now);
      while (!waiting.isEmpty() && now - waiting.peekFirst().since > longest) {
        overdue.add(waiting.removeFirst());
        patience.refuses(now);
      }
      if (waiting.isEmpty()) {
        patience.nobodyWaits(now);
      }
    }
    overdue.forEach(one -> executor.execute(one.refusal));
  }

  private synchronized boolean enter() {
    if (running == places) {
      return false;
    }
    running++;
    return true;
  }

  /** Returns whether the work waits; it is started if a place has become free. */
  private synchronized boolean enqueue(Waiting one) {
    if (running < places) {
      running++;
      executor.execute(() -> run(one.work));
      return true;
    }
    if (waiting.isEmpty()) {
      patience.nobodyWaits(one.since);
    }
    if (waiting.size() == queue) {
      patience.refuses(one.since);
      return false;
    }
    return waiting.add(one);
  }

  private void run(Runnable work) {
    try {
      work.run();
    } finally {
      leave();
    }
  }

  /** Passes the place to the work that has waited longest. */
  private synchronized void leave() {
    Waiting next = waiting.pollFirst();
    if (next == null) {
      running--;
    } else {
      executor.execute(() -> run(next.work));
    }
  }
}
