package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.model.TagSearch.Found;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "_", "7", "caf\u00E9", "\u0915\u094D\u0937\u093F", "\u4F60\u0663"})
  void acceptsLettersMarksDigitsAndUnderscores(String name) {
    assertThat(TagNames.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "#a", "a-b", "\u24C2", "\uD83D\uDE00", "\u2167"})
  void rejectsOtherCharacters(String name) {
    assertThat(TagNames.isName(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CAFE\u0301, caf\u00E9",
    "\u03A6\u03A9\u03A3, \u03C6\u03C9\u03C3",
    "\u03C6\u03C9\u03C2, \u03C6\u03C9\u03C3",
    "\u0130stanbul, i\u0307stanbul",
    "\u0131, \u0131",
    "Stra\u00DFe, strasse",
    "\u1E9E, ss",
    "\u212A, k",
    "\u1FB3, \u03B1\u03B9",
    "\uAB70, \u13A0"
  })
  void foldsCaseAsUnicodeDoes(String name, String folded) {
    assertThat(TagNames.folded(name)).isEqualTo(folded);
    assertThat(TagNames.folded(folded)).isEqualTo(folded);
  }

  @Test
  void sortsTheExactNameFirstThenByUse() {
    TagSearch search = new TagSearch("IPHONE");
    List<Found> sorted =
        Stream.of(new Found("iphoneography", 57), new Found("iphone", 3), new Found("iphones", 79))
            .sorted(search.order())
            .toList();
    assertThat(sorted)
        .extracting(Found::name)
        .containsExactly("iphone", "iphones", "iphoneography");
    assertThat(search.finds("iphones")).isTrue();
    assertThat(search.finds("myiphone")).isFalse();
  }
}
