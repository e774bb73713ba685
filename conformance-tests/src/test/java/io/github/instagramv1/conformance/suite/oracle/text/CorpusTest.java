package io.github.instagramv1.conformance.suite.oracle.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.model.CommentRules;
import io.github.instagramv1.conformance.model.CommentVerdict;
import io.github.instagramv1.conformance.suite.oracle.text.Corpus.Sample;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the comment rules judge the texts of the corpus as the names of the texts say. */
class CorpusTest {
  /**
   * Texts for which the contract does not say whether they count as capitals without small letters.
   */
  private static final Set<String> OPEN =
      Set.of(
          "capitals Georgian of 2018",
          "capitals with a titlecase letter",
          "capitals and an ordinal sign",
          "capitals and a small symbol");

  private final List<Sample> verbatim = parts("verbatim", "more verbatim");
  private final List<Sample> rules = parts("rules", "more rules");

  private static List<Sample> parts(String one, String other) {
    Corpus corpus = Corpus.load();
    return Stream.concat(corpus.part(one).stream(), corpus.part(other).stream()).toList();
  }

  @Test
  void namesAndTextsAreUnique() {
    assertThat(Stream.concat(verbatim.stream(), rules.stream()).map(Sample::name))
        .doesNotHaveDuplicates();
    assertThat(verbatim).extracting(Sample::text).doesNotHaveDuplicates();
    assertThat(rules).extracting(Sample::text).doesNotHaveDuplicates();
  }

  @Test
  void requiresAcceptanceOfOrdinaryTexts() {
    List<String> open =
        verbatim.stream()
            .filter(each -> !CommentRules.judge(each.text()).mustBeAccepted())
            .map(Sample::name)
            .toList();
    assertThat(open).containsExactlyInAnyOrder("next line", "vertical tab and form feed");
  }

  /**
   * The name of a text contains its number of characters, tags or URLs, which was counted by hand.
   */
  @ParameterizedTest
  @CsvSource({
    "length, 300, APICommentTooLongError",
    "tags, 4, APICommentTooManyTagsError",
    "URLs, 1, APICommentTooManyUrlsError"
  })
  void rejectsTextsBeyondALimit(String kind, int most, String type) {
    Pattern name = Pattern.compile(kind + " (\\d+).*");
    List<Sample> named =
        rules.stream().filter(each -> name.matcher(each.name()).matches()).toList();
    assertThat(named).hasSizeGreaterThan(9);
    for (Sample each : named) {
      boolean more = Integer.parseInt(name.matcher(each.name()).replaceAll("$1")) > most;
      assertThat(CommentRules.judge(each.text()))
          .as(each.name())
          .isEqualTo(new CommentVerdict(!more, more ? Set.of(type) : Set.of()));
    }
  }

  @Test
  void rejectsTextsInCapitalsOnly() {
    for (Sample each : rules) {
      CommentVerdict verdict = CommentRules.judge(each.text());
      if (each.name().startsWith("no capitals")) {
        assertThat(verdict.mustBeAccepted()).as(each.name()).isTrue();
      } else if (each.name().matches("capitals .*(small letter|one small|sharp s|dotless).*")) {
        assertThat(verdict.mustBeAccepted()).as(each.name()).isTrue();
      } else if (each.name().startsWith("capitals")) {
        assertThat(verdict.refusals()).as(each.name()).containsExactly(CommentRules.ALL_CAPS);
        assertThat(verdict.mayBeAccepted()).as(each.name()).isEqualTo(OPEN.contains(each.name()));
      }
    }
  }

  @Test
  void leavesUnspecifiedTextsOpen() {
    for (Sample each : rules) {
      if (each.name().matches("(blank|control|no character).*")) {
        assertThat(CommentRules.judge(each.text()))
            .as(each.name())
            .isEqualTo(new CommentVerdict(true, Set.of(CommentRules.INVALID)));
      }
    }
  }

  @Test
  void readsAndWritesEscapes() {
    Sample around =
        verbatim.stream().filter(each -> each.name().equals("blanks around")).findFirst().get();
    assertThat(around.text()).isEqualTo("   around   ");
    assertThat(Corpus.escaped("a\n\\\uD83D\uDE00")).isEqualTo("a\\u{a}\\\\\\u{1f600}");
  }
}
