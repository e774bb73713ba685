package io.github.instagramv1.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.instagramv1.benchmarks.report.Comparison;
import io.github.instagramv1.benchmarks.report.Round;
import io.github.instagramv1.benchmarks.report.Round.Figure;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  private final List<Round> rounds =
      List.of(
          round(110, 100, 3),
          round(300, 200, 2),
          round(420, 350, 7),
          round(120, 100, 4),
          round(390, 300, 5));

  @Test
  void returnsTheMedianOfTheRoundRatios() {
    Comparison compared = Comparison.of(rounds, "ours", "theirs");
    assertThat(compared.ratio()).isEqualTo(1.2, EXACTLY);
    assertThat(compared.lowerQuartile()).isEqualTo(1.2, EXACTLY);
    assertThat(compared.upperQuartile()).isEqualTo(1.3, EXACTLY);
    assertThat(compared.subject()).isEqualTo(300, EXACTLY);
    assertThat(compared.peer()).isEqualTo(200, EXACTLY);
    assertThat(compared.allocationRatio()).isEqualTo(4, EXACTLY);
  }

  @Test
  void averagesTheMedianOfAnEvenNumberOfRounds() {
    assertThat(Comparison.of(rounds.subList(0, 2), "ours", "theirs").ratio())
        .isEqualTo(1.3, EXACTLY);
  }

  @Test
  void listsTheMeasuredNamesForAnUnknownName() {
    assertThatThrownBy(() -> Comparison.of(rounds, "ours", "hers"))
        .hasMessageContaining("'hers'")
        .hasMessageContaining("ours")
        .hasMessageContaining("theirs");
  }

  private static Round round(double ours, double theirs, double timesAllocated) {
    return new Round(
        Map.of("ours", new Figure(ours, 10 * timesAllocated), "theirs", new Figure(theirs, 10)));
  }
}
