package io.github.instagramv1.contract.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {
  @Test
  void alignsEqualLines() {
    assertThat(rows(List.of("a", "b", "c"), List.of("b", "x", "c", "d")))
        .containsExactly("a|", "b|b", "|x", "c|c", "|d");
  }

  @Test
  void placesChangedLinesSideBySide() {
    assertThat(rows(List.of("a", "b", "c"), List.of("a", "x", "y", "c")))
        .containsExactly("a|a", "b|x", "|y", "c|c");
  }

  @Test
  void acceptsAnEmptySide() {
    assertThat(rows(List.of(), List.of("a"))).containsExactly("|a");
    assertThat(rows(List.of("a"), List.of())).containsExactly("a|");
  }

  private static List<String> rows(List<String> before, List<String> after) {
    return LineDifference.of(before, after).stream()
        .map(row -> row.before().orElse("") + "|" + row.after().orElse(""))
        .toList();
  }
}
