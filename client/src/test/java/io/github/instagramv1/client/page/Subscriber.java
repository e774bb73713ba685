package io.github.instagramv1.client.page;

import io.github.instagramv1.client.model.UserSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/** A subscriber that records the signals that it receives, and detects items that overlap. */
final class Subscriber implements Flow.Subscriber<UserSummary> {
  private final List<Long> ids = new ArrayList<>();
  private final AtomicBoolean busy = new AtomicBoolean();
  private Flow.Subscription subscription;
  private long first;
  private long afterEach;
  private int cancelAfter = Integer.MAX_VALUE;
  private String ending;
  private Throwable failure;
  private volatile boolean overlapped;

  Subscriber unbounded() {
    first = Long.MAX_VALUE;
    return this;
  }

  Subscriber oneByOne() {
    first = 1;
    afterEach = 1;
    return this;
  }

  Subscriber cancellingAfter(int items) {
    cancelAfter = items;
    return this;
  }

  void request(long more) {
    subscription.request(more);
  }

  void cancel() {
    subscription.cancel();
  }

  List<Long> ids() {
    return ids;
  }

  String ending() {
    return ending;
  }

  Throwable failure() {
    return failure;
  }

  boolean overlapped() {
    return overlapped;
  }

  @Override
  public void onSubscribe(Flow.Subscription started) {
    subscription = started;
    if (first > 0) {
      started.request(first);
    }
  }

  @Override
  public void onNext(UserSummary user) {
    if (!busy.compareAndSet(false, true)) {
      overlapped = true;
    }
    ids.add(user.id().number());
    if (ids.size() == cancelAfter) {
      subscription.cancel();
    }
    busy.set(false);
    if (afterEach > 0) {
      subscription.request(afterEach);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    ending = "error";
    failure = thrown;
  }

  @Override
  public void onComplete() {
    ending = "complete";
  }
}
