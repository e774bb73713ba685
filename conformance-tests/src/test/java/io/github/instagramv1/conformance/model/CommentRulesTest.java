package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the comment rules with texts that the kit does not send, and with texts for which the
 * contract allows two readings.
 */
class CommentRulesTest {
  private static final String FOUR_TAGS = "#a #b #c #d ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        FOUR_TAGS + "\u2167#e",
        FOUR_TAGS + "#\u2167",
        FOUR_TAGS + "1\uFE0F\u20E3#e",
        FOUR_TAGS + "(https://example.org/#e)",
        "https://example.org/\u00A0https://example.net/",
        "see (https://example.org/) and (https://example.net/)"
      })
  void allowsBothVerdictsForAmbiguousTexts(String text) {
    CommentVerdict verdict = CommentRules.judge(text);
    assertThat(verdict.mayBeAccepted()).isTrue();
    assertThat(verdict.mustBeAccepted()).isFalse();
  }

  @Test
  void allowsAnyErrorIfSeveralRulesAreBroken() {
    CommentVerdict verdict = CommentRules.judge("#A".repeat(200));
    assertThat(verdict.mayBeAccepted()).isFalse();
    assertThat(verdict.refusals())
        .isEqualTo(
            Set.of(CommentRules.TOO_LONG, CommentRules.TOO_MANY_TAGS, CommentRules.ALL_CAPS));
  }

  @Test
  void rejectsAnEmptyText() {
    assertThat(CommentRules.judge(""))
        .isEqualTo(new CommentVerdict(false, Set.of(CommentRules.INVALID)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FOUR_TAGS + "C#major",
        "#night#city",
        FOUR_TAGS + "#\uFE0F\u20E3",
        "http:// www. https://",
        "\uD83C\uDD71\uFE0F \u24C2\uFE0F",
        "\uAB70\u13A0",
        "\u13A0\u13A1"
      })
  void acceptsTheExamplesOfTheContract(String text) {
    assertThat(CommentRules.judge(text).mustBeAccepted()).isTrue();
  }
}
