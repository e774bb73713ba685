package io.github.instagramv1.client.page;

import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The iteration of one subscriber. More demand, a page or a failure takes a turn. Only one thread
 * at a time processes turns, including those that arrive meanwhile, so signals never overlap.
 */
final class ItemSubscription<T> implements Flow.Subscription {
  private final Start<T> start;
  private final Flow.Subscriber<? super T> subscriber;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger turns = new AtomicInteger();

  private volatile boolean over;
  private volatile Throwable failure;
  private volatile Page<T> arrived;
  private volatile CompletableFuture<Page<T>> underWay;

  // Touched only by the thread whose turn it is.
  private Page<T> last;
  private Iterator<T> items = Collections.emptyIterator();
  private long left;

  ItemSubscription(Start<T> start, long most, Flow.Subscriber<? super T> subscriber) {
    this.start = start;
    this.left = most;
    this.subscriber = subscriber;
  }

  @Override
  public void request(long more) {
    if (more <= 0) {
      failure = new IllegalArgumentException("A demand of " + more + " breaks rule 3.9.");
    } else {
      demand.accumulateAndGet(more, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
    }
    takeTurn();
  }

  @Override
  public void cancel() {
    over = true;
    CompletableFuture<?> request = underWay;
    if (request != null) {
      request.cancel(true);
    }
  }

  private void takeTurn() {
    int seen = turns.incrementAndGet();
    if (seen > 1) {
      return;
    }
    while (seen != 0) {
      goOn();
      seen = turns.addAndGet(-seen);
    }
  }

  private void goOn() {
    while (!over) {
      if (failure != null) {
        over = true;
        subscriber.onError(failure);
      } else if (arrived != null) {
        open(arrived);
      } else if (ended()) {
        over = true;
        subscriber.onComplete();
      } else if (demand.get() == 0 || underWay != null) {
        return;
      } else if (items.hasNext()) {
        demand.updateAndGet(d -> d == Long.MAX_VALUE ? d : d - 1);
        left--;
        subscriber.onNext(items.next());
      } else {
        ask();
      }
    }
  }

  /**
   * Returns whether all items were delivered. If this cannot be determined, the next request
   * reports the reason.
   */
  private boolean ended() {
    try {
      return left == 0 || (!items.hasNext() && last != null && !last.hasNext());
    } catch (RuntimeException e) {
      return false;
    }
  }

  // What goes wrong is signalled to the subscriber.
  @SuppressWarnings("FutureReturnValueIgnored")
  private void ask() {
    CompletableFuture<Page<T>> request = last == null ? start.pageAsync().get() : last.nextAsync();
    underWay = request;
    if (over) {
      request.cancel(true);
    }
    request.whenComplete(this::received);
  }

  private void open(Page<T> page) {
    arrived = null;
    underWay = null;
    last = page;
    try {
      items = page.items().iterator();
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void received(Page<T> page, Throwable problem) {
    if (problem == null) {
      arrived = page;
    } else {
      failure = problem instanceof CompletionException ? problem.getCause() : problem;
    }
    takeTurn();
  }
}
