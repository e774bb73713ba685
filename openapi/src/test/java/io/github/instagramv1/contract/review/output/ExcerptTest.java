package io.github.instagramv1.contract.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {
  private static final List<Integer> LENGTHS = List.of(0, 1, 29, 31, 59, 61, 100, 159, 161, 400);

  @Test
  void keepsShortLines() {
    assertThat(Excerpt.of("200  {}", "400")).isEqualTo("200  {}");
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void showsTheDifferenceAndTheReason(int before, int after) {
    String excerpt = Excerpt.of(line(before, "\"one\"", after), line(before, "\"another\"", after));

    assertThat(excerpt).startsWith("200  {").contains("\"one\"").endsWith("  (longer than 8)");
    assertThat(excerpt.length()).isLessThan(300);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void keepsStartAndReasonOfEqualLines(int before, int after) {
    String line = line(before, "", after);

    assertThat(Excerpt.of(line, line)).startsWith("200  {").endsWith("  (longer than 8)");
  }

  static Stream<List<Integer>> pairs() {
    return LENGTHS.stream()
        .flatMap(before -> LENGTHS.stream().map(after -> List.of(before, after)));
  }

  static Stream<Object[]> lengths() {
    return pairs().map(List::toArray);
  }

  private static String line(int before, String value, int after) {
    return "200  {" + "a".repeat(before) + value + "b".repeat(after) + "}  (longer than 8)";
  }
}
