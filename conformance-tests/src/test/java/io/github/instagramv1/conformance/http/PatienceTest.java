package io.github.instagramv1.conformance.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class PatienceTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Patience patience = new Patience(Duration.ofSeconds(60), nanos::get);

  @Test
  void anOperationWithoutRepliesIsAskedThreeTimes() {
    for (int i = 0; i < 3; i++) {
      patience.ask("getUser");
      patience.unanswered("getUser");
      patience.ask("getTag");
      patience.answered("getTag");
    }
    assertThatThrownBy(() -> patience.ask("getUser"))
        .isInstanceOf(NoReplyException.class)
        .hasMessageContaining("getUser");
    assertThatCode(() -> patience.ask("getTag")).doesNotThrowAnyException();
  }

  @Test
  void aReplyEndsTheRow() {
    patience.unanswered("getUser");
    patience.unanswered("getUser");
    patience.answered("getUser");
    patience.unanswered("getUser");
    assertThatCode(() -> patience.ask("getUser")).doesNotThrowAnyException();
  }

  @Test
  void aServerWithoutRepliesIsAskedFiveTimes() {
    for (int i = 0; i < 5; i++) {
      patience.ask("operation" + i);
      patience.unanswered("operation" + i);
    }
    assertThatThrownBy(() -> patience.ask("getTag")).isInstanceOf(NoReplyException.class);
    assertThatThrownBy(() -> patience.askDespiteDeadline("getTag"))
        .isInstanceOf(NoReplyException.class);
  }

  @Test
  void theEndOfTheTimeIsToldOnce() {
    patience.ask("getUser");
    nanos.set(Duration.ofSeconds(61).toNanos());
    assertThatThrownBy(() -> patience.ask("getUser")).isInstanceOf(NoReplyException.class);
    assertThatThrownBy(() -> patience.ask("getUser")).isInstanceOf(TestAbortedException.class);
    assertThatCode(() -> patience.askDespiteDeadline("getUser")).doesNotThrowAnyException();
  }
}
