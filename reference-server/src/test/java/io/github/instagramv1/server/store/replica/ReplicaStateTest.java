package io.github.instagramv1.server.store.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests when a server reads a replica, for every state that the replica can report. */
class ReplicaStateTest {
  private static final Duration LAG = Duration.ofSeconds(5);

  /** Almost the largest value, because the clock may begin anywhere. */
  private static final long NOW = Long.MAX_VALUE - 1_000;

  @ParameterizedTest
  @CsvSource({
    // milliseconds since it was asked, whether it is a standby, milliseconds since its beat
    "0, true, 0, ",
    "2000, true, 5000, ",
    "2001, true, 0, AWAY",
    "2001, true, 5001, AWAY",
    "2001, true, , AWAY",
    "2001, false, 0, AWAY",
    "2001, false, 5001, AWAY",
    "2001, false, , AWAY",
    "0, false, 0, NO_STANDBY",
    "2000, false, 5001, NO_STANDBY",
    "0, false, , NO_STANDBY",
    "0, true, , FOREIGN",
    "2000, true, , FOREIGN",
    "0, true, 5001, BEHIND",
    "2000, true, 5001, BEHIND"
  })
  void reportsTheExpectedTrouble(long asked, boolean standby, Long beat, ReplicaTrouble trouble) {
    for (long now : new long[] {NOW, Long.MIN_VALUE + 1_000, 0}) {
      ReplicaState state =
          new ReplicaState(
              standby,
              7,
              beat == null ? OptionalLong.empty() : OptionalLong.of(now - millis(beat)),
              now - millis(asked));
      assertThat(state.trouble(now, LAG)).isEqualTo(Optional.ofNullable(trouble));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 6, 7})
  void containsReplayedPositions(long needed) {
    assertThat(replayed(7).has(needed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {8, Long.MAX_VALUE})
  void lacksLaterPositions(long needed) {
    assertThat(replayed(7).has(needed)).isFalse();
  }

  @Test
  void measuresItsAgeFromItsBeat() {
    assertThat(replayed(7).age(NOW + millis(30))).contains(Duration.ofMillis(30));
    assertThat(new ReplicaState(true, 7, OptionalLong.empty(), NOW).age(NOW)).isEmpty();
  }

  private static ReplicaState replayed(long position) {
    return new ReplicaState(true, position, OptionalLong.of(NOW), NOW);
  }

  private static long millis(long number) {
    return Duration.ofMillis(number).toNanos();
  }
}
