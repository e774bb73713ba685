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
      circuitBreaker.ask("getUser");
      circuitBreaker.unanswered("getUser");
      circuitBreaker.ask("getTag");
      circuitBreaker.answered("getTag");
    }
    assertThatThrownBy(() -> circuitBreaker.ask("getUser"))
        .isInstanceOf(NoResponseException.class)
        .hasMessageContaining("getUser");
    assertThatCode(() -> circuitBreaker.ask("getTag")).doesNotThrowAnyException();
  }

  @Test
  void restartsTheCountAfterAResponse() {
    circuitBreaker.unanswered("getUser");
    circuitBreaker.unanswered("getUser");
    circuitBreaker.answered("getUser");
    circuitBreaker.unanswered("getUser");
    assertThatCode(() -> circuitBreaker.ask("getUser")).doesNotThrowAnyException();
  }

  @Test
  void blocksTheServerAfterFiveMissingResponses() {
    for (int i = 0; i < 5; i++) {
      circuitBreaker.ask("operation" + i);
      circuitBreaker.unanswered("operation" + i);
    }
    assertThatThrownBy(() -> circuitBreaker.ask("getTag")).isInstanceOf(NoResponseException.class);
    assertThatThrownBy(() -> circuitBreaker.askDespiteDeadline("getTag"))
        .isInstanceOf(NoResponseException.class);
  }

  @Test
  void reportsThePassedDeadlineOnce() {
    circuitBreaker.ask("getUser");
    nanos.set(Duration.ofSeconds(61).toNanos());
    assertThatThrownBy(() -> circuitBreaker.ask("getUser")).isInstanceOf(NoResponseException.class);
    assertThatThrownBy(() -> circuitBreaker.ask("getUser"))
        .isInstanceOf(TestAbortedException.class);
    assertThatCode(() -> circuitBreaker.askDespiteDeadline("getUser")).doesNotThrowAnyException();
  }
}
