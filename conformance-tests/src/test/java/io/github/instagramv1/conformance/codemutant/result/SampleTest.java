package io.github.instagramv1.conformance.codemutant.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final List<Integer> ALL = IntStream.range(0, 100).boxed().toList();

  @Test
  void drawsTheSameSampleForTheSameSeed() {
    assertThat(Sample.of(ALL, 10, 3)).isEqualTo(Sample.of(ALL, 10, 3));
  }

  @Test
  void drawsAnotherSampleForAnotherSeed() {
    assertThat(Sample.of(ALL, 10, 3)).isNotEqualTo(Sample.of(ALL, 10, 4));
  }

  @Test
  void drawsNoDuplicates() {
    assertThat(Sample.of(ALL, 60, 1)).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void beginsALargerSampleWithTheSmallerOne() {
    assertThat(Sample.of(ALL, 50, 1)).startsWith(Sample.of(ALL, 20, 1).toArray(Integer[]::new));
  }

  @Test
  void drawsAllItemsIfTheSizeExceedsThem() {
    assertThat(Sample.of(ALL, 1000, 1)).containsExactlyInAnyOrderElementsOf(ALL);
  }

  /** In 1,000 samples of 10 out of 100, each item is drawn about 100 times. */
  @Test
  void drawsItemsWithEqualProbability() {
    Map<Integer, Integer> drawn = new HashMap<>();
    for (long seed = 0; seed < 1000; seed++) {
      Sample.of(ALL, 10, seed).forEach(each -> drawn.merge(each, 1, Integer::sum));
    }
    assertThat(drawn)
        .hasSize(100)
        .allSatisfy((each, times) -> assertThat(times).isBetween(50, 150));
  }
}
