package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentRulesTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\r\n", "\u2003\u3000", "\u00A0"})
  void rejectsABlankComment(String text) {
    assertRefused(text, ErrorType.INVALID_PARAMETERS, "Missing parameter text.");
  }

  /**
   * The limit counts neither UTF-16 units, of which the camera and the fox have two and the é one,
   * nor bytes of UTF-8, of which they have 4, 4 and 2.
   */
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "写", "📷", "🦊", " "})
  void limitsCommentsTo300CodePoints(String codePoint) {
    String start = "x";
    assertAllowed(start + codePoint.repeat(299));
    assertRefused(
        start + codePoint.repeat(300), ErrorType.COMMENT_TOO_LONG, "Your comment is too long.");
  }

  @Test
  void countsJoiningCharacters() {
    // The emoji of a family of three consists of five code points.
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertAllowed(family.repeat(60));
    assertRefused(family.repeat(60) + "a", ErrorType.COMMENT_TOO_LONG, "Your comment is too long.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#a #b #c #d",
        "#a#b#c#d",
        "#снег #雪 #neige #तितली",
        "# # # # # nothing behind the marks",
        "###### and a single #tag",
        "#a #b #c #d and a + # alone",
        "#a #b #c #d #!",
        "#a #b #c #d C#major",
        "#a #b #c #d https://example.org/doc#part2",
        "#a #b #c #d #️⃣"
      })
  void allowsFourHashtags(String text) {
    assertAllowed(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#a #b #c #d #e",
        "#a#b#c#d#e",
        "#a,#b,#c,#d,#e",
        "#снег #雪 #neige #तितली #ثلج",
        "#1 #2 #3 #4 #5",
        "#_ #_ #_ #_ #_",
        "#same #same #same #same #same",
        "in the ##middle#of #words #and#more"
      })
  void rejectsFiveHashtags(String text) {
    assertRefused(text, ErrorType.COMMENT_TOO_MANY_TAGS, "Your comment has more than 4 hashtags.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see http://a.test/x",
        "see https://www.a.test/x?y=http",
        "www.a.test",
        "no space after the end.of the sentence.And another.One",
        "http:// and https:// alone are none",
        "awww.that is no page, awww.that neither",
        "https://web.example.org/save?url=https://blog.example.org/a",
        "http://a.test,http://b.test"
      })
  void allowsOneUrl(String text) {
    assertAllowed(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.test https://b.test",
        "www.a.test and www.b.test",
        "HTTP://a.test and Https://b.test",
        "(http://a.test) [www.b.test]",
        "http://a.test http://a.test"
      })
  void rejectsTwoUrls(String text) {
    assertRefused(text, ErrorType.COMMENT_TOO_MANY_URLS, "Your comment has more than 1 URL.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NICE", "WOW! 100%", "A", "ÉTÉ", "ПРИВЕТ", "ΑΘΗΝΑ", "WOW 写真", "🅱 NICE"})
  void rejectsAllCapitals(String text) {
    assertRefused(
        text, ErrorType.COMMENT_ALL_CAPS, "Your comment must not be all capital letters.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NICe", "I see", "100%", "!?", "📷", "写真", "שלום", "ªA", "STRAßE", "Привет", "🅱️🅾️", "Ⓜ️"
      })
  void allowsASmallLetterOrCaselessText(String text) {
    assertAllowed(text);
  }

  /** Each text breaks its own rule and every later one. */
  @ParameterizedTest
  @CsvSource({
    "true,  5, 2, COMMENT_TOO_LONG",
    "false, 5, 2, COMMENT_TOO_MANY_TAGS",
    "false, 4, 2, COMMENT_TOO_MANY_URLS",
    "false, 4, 1, COMMENT_ALL_CAPS"
  })
  void reportsTheFirstBrokenRule(boolean isLong, int tags, int urls, ErrorType expected) {
    String text = "#A ".repeat(tags) + "WWW.A.TEST ".repeat(urls) + (isLong ? "A".repeat(300) : "");
    assertThat(refusal(text).type()).isEqualTo(expected);
  }

  private static void assertAllowed(String text) {
    assertThatCode(() -> CommentRules.check(text)).doesNotThrowAnyException();
  }

  private static void assertRefused(String text, ErrorType type, String message) {
    assertThat(refusal(text)).hasMessage(message).returns(type, ApiException::type);
  }

  private static ApiException refusal(String text) {
    ApiException refusal = catchThrowableOfType(ApiException.class, () -> CommentRules.check(text));
    assertThat(refusal).as("refusal of %s", text).isNotNull();
    return refusal;
  }
}
