package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final Duration SOON = Duration.ofMillis(20);
  private static final Duration LATER = Duration.ofHours(1);

  private final Deadlines deadlines = new Deadlines();

  @Test
  void completesAfterItsDelayAndNotBefore() throws Exception {
    long begin = System.nanoTime();
    deadlines.after(SOON).get(10, TimeUnit.SECONDS);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(SOON);
    assertThat(deadlines.pending()).isZero();
  }

  @Test
  void laterDeadlineDoesNotDelayAnEarlierOne() throws Exception {
    CompletableFuture<Void> later = deadlines.after(LATER);
    deadlines.after(SOON).get(10, TimeUnit.SECONDS);
    assertThat(later).isNotDone();
  }

  @Test
  void completesSeveralDeadlines() throws Exception {
    CompletableFuture<Void> first = deadlines.after(SOON);
    CompletableFuture<Void> second = deadlines.after(SOON.multipliedBy(3));
    first.get(10, TimeUnit.SECONDS);
    second.get(10, TimeUnit.SECONDS);
    assertThat(deadlines.pending()).isZero();
  }

  @Test
  void forgetsCancelledDeadlines() {
    deadlines.after(LATER).cancel(false);
    deadlines.after(Duration.ofSeconds(Long.MAX_VALUE / 1_000_000_000)).cancel(false);
    assertThat(deadlines.pending()).isZero();
  }

  @Test
  void completesAfterAnEarlierDeadlineIsCancelled() throws Exception {
    deadlines.after(SOON).cancel(false);
    deadlines.after(SOON.multipliedBy(2)).get(10, TimeUnit.SECONDS);
    assertThat(deadlines.pending()).isZero();
  }
}
