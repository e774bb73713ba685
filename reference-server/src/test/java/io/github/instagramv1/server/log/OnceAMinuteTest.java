package io.github.instagramv1.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.database.DatabaseTrouble;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OnceAMinuteTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final OnceAMinute gate = new OnceAMinute(() -> now);

  @Test
  void letsEachSubjectThroughOnceAMinute() {
    assertThat(gate.isDue(DatabaseTrouble.FULL)).isTrue();
    assertThat(gate.isDue(DatabaseTrouble.FULL)).isFalse();
    assertThat(gate.isDue(DatabaseTrouble.MISSING)).isTrue();
    now = now.plus(Duration.ofMillis(59_999));
    assertThat(gate.isDue(DatabaseTrouble.FULL)).isFalse();
    now = now.plus(Duration.ofMillis(1));
    assertThat(gate.isDue(DatabaseTrouble.FULL)).isTrue();
    assertThat(gate.isDue(DatabaseTrouble.FULL)).isFalse();
  }
}
