package io.github.instagramv1.conformance.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.conformance.http.wire.NoResponseException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class CircuitBreakerTest {
  private final AtomicLong nanos = new AtomicLong();
  private final CircuitBreaker circuitBreaker =
      new CircuitBreaker(Duration.ofSeconds(60), nanos::get);

  @Test
  void blocksAnOperationAfterThreeMissingResponses() {
    for (int i = 0; i < 3; i++) {
      circuitBreaker.requireClosed("getUser");
      circuitBreaker.recordNoResponse("getUser");
      circuitBreaker.requireClosed("getTag");
      circuitBreaker.recordResponse("getTag");
    }
    assertThatThrownBy(() -> circuitBreaker.requireClosed("getUser"))
        .isInstanceOf(NoResponseException.class)
        .hasMessageContaining("getUser");
    assertThatCode(() -> circuitBreaker.requireClosed("getTag")).doesNotThrowAnyException();
  }

  @Test
  void restartsTheCountAfterAResponse() {
    circuitBreaker.recordNoResponse("getUser");
    circuitBreaker.recordNoResponse("getUser");
    circuitBreaker.recordResponse("getUser");
    circuitBreaker.recordNoResponse("getUser");
    assertThatCode(() -> circuitBreaker.requireClosed("getUser")).doesNotThrowAnyException();
  }

  @Test
  void blocksTheServerAfterFiveMissingResponses() {
    for (int i = 0; i < 5; i++) {
      circuitBreaker.requireClosed("operation" + i);
      circuitBreaker.recordNoResponse("operation" + i);
    }
    assertThatThrownBy(() -> circuitBreaker.requireClosed("getTag"))
        .isInstanceOf(NoResponseException.class);
    assertThatThrownBy(() -> circuitBreaker.requireClosedDespiteDeadline("getTag"))
        .isInstanceOf(NoResponseException.class);
  }

  @Test
  void reportsThePassedDeadlineOnce() {
    circuitBreaker.requireClosed("getUser");
    nanos.set(Duration.ofSeconds(61).toNanos());
    assertThatThrownBy(() -> circuitBreaker.requireClosed("getUser"))
        .isInstanceOf(NoResponseException.class);
    assertThatThrownBy(() -> circuitBreaker.requireClosed("getUser"))
        .isInstanceOf(TestAbortedException.class);
    assertThatCode(() -> circuitBreaker.requireClosedDespiteDeadline("getUser"))
        .doesNotThrowAnyException();
  }
}
