package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TimeWindowTest {
  private static final long NOW = 1_447_934_467;
  private static final OptionalLong NONE = OptionalLong.empty();

  @Test
  void includesTheStartAndExcludesTheEnd() {
    TimeWindow window = TimeWindow.of(OptionalLong.of(10), OptionalLong.of(20), NOW);
    assertThat(window.holds(9)).isEqualTo(Ruling.NO);
    assertThat(window.holds(10)).isEqualTo(Ruling.YES);
    assertThat(window.holds(19)).isEqualTo(Ruling.YES);
    assertThat(window.holds(20)).isEqualTo(Ruling.NO);
  }

  @Test
  void setsTheMissingBoundSevenDaysAway() {
    assertThat(TimeWindow.of(OptionalLong.of(NOW), NONE, 0))
        .isEqualTo(new TimeWindow(NOW, NOW + 604_800, 0));
    assertThat(TimeWindow.of(NONE, OptionalLong.of(NOW), 0))
        .isEqualTo(new TimeWindow(NOW - 604_800, NOW, 0));
  }

  @Test
  void coversTheLastFiveDaysWithoutBounds() {
    TimeWindow window = TimeWindow.of(NONE, NONE, NOW);
    assertThat(window.holds(NOW - 4 * TimeWindow.DAY)).isEqualTo(Ruling.YES);
    assertThat(window.holds(NOW - 5 * TimeWindow.DAY)).isEqualTo(Ruling.OPEN);
    assertThat(window.holds(NOW - 6 * TimeWindow.DAY)).isEqualTo(Ruling.NO);
  }
}
