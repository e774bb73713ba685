package io.github.instagramv1.client.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A timer whose pauses end at once, while its clock advances by their duration. */
final class SkippedPauses implements Timer {
  static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

  private final Timer real = Timer.system();
  private final AtomicLong skipped = new AtomicLong();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  /** Returns all pauses so far, in their order. */
  List<Duration> pauses() {
    return pauses;
  }

  @Override
  public long nanos() {
    return real.nanos() + skipped.get();
  }

  @Override
  public Instant now() {
    return START.plusNanos(skipped.get());
  }

  @Override
  public CompletableFuture<Void> pause(Duration pause) {
    pauses.add(pause);
    skipped.addAndGet(pause.toNanos());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> deadline(Duration time) {
    return real.deadline(time);
  }
}
