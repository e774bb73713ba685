package io.github.instagramv1.server.transport;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Lets a limited number of requests run at once and a limited number wait for a place, so that slow
 * work makes the server refuse instead of piling up.
 */
final class Admission {
  private final int places;
  private final int queue;
  private final long patienceNanos;
  private final Executor executor;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private int running;

  /**
   * Opens with no request inside.
   *
   * @param executor runs requests that had to wait
   */
  Admission(int places, int queue, Duration patience, Executor executor) {
    this.places = places;
    this.queue = queue;
    this.patienceNanos = patience.toNanos();
    this.executor = executor;
  }

  private record Waiting(Runnable work, Runnable refusal, long since) {}

  /**
   * Runs work in this thread if there is a place, else later in another one.
   *
   * @param refusal run instead of the work if there is no place, now or in time
   */
  void admit(Runnable work, Runnable refusal) {
    if (enter()) {
      run(work);
    } else if (!enqueue(new Waiting(work, refusal, System.nanoTime()))) {
      refusal.run();
    }
  }

  /** Refuses what has waited too long. */
  void refuseOverdue() {
    List<Waiting> overdue = new ArrayList<>();
    synchronized (this) {
      long now = System.nanoTime();
      while (!waiting.isEmpty() && now - waiting.peekFirst().since > patienceNanos) {
        overdue.add(waiting.removeFirst());
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

  /** Whether the work waits; work that finds a place in the meantime is started. */
  private synchronized boolean enqueue(Waiting one) {
    if (running < places) {
      running++;
      executor.execute(() -> run(one.work));
      return true;
    }
    return waiting.size() < queue && waiting.add(one);
  }

  private void run(Runnable work) {
    try {
      work.run();
    } finally {
      leave();
    }
  }

  /** Hands the place on to the work that has waited longest. */
  private synchronized void leave() {
    Waiting next = waiting.pollFirst();
    if (next == null) {
      running--;
    } else {
      executor.execute(() -> run(next.work));
    }
  }
}
