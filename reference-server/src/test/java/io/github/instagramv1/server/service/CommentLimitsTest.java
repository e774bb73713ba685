package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tests comments at each limit and one above it, among texts that resemble hashtags and URLs. */
class CommentLimitsTest {
  private static final List<String> HASHTAGS =
      List.of(
          "#a", "#Größe", "(#b)", "#35mm", "#नमस्ते", "❤️#love", "1️⃣#one", "—#c", "/#d", "#e!");

  private static final List<String> URLS =
      List.of(
          "http://a.test",
          "HTTPS://A.TEST/#x",
          "(www.a.test)",
          "https://web.example.org/save?url=https://blog.example.org/a#b",
          "写真http://a.test",
          "www.www.www.test/#1#2#3#4#5#6");

  private static final List<String> HARMLESS =
      List.of(
          "C#major",
          "é#x",
          "日#本",
          "_#a",
          "#️⃣",
          "#",
          "##",
          "awww.nice",
          "http://",
          "example.org/x",
          "x#y#z#ä#1#2#3",
          "plain",
          "🅱️");

  @Property
  void allowsUpToFourHashtags(@ForAll("harmlessTexts") List<String> others, @ForAll long seed) {
    assertAllowed(commentOf(others, HASHTAGS, 4, seed));
    assertRefused(commentOf(others, HASHTAGS, 5, seed), ErrorType.COMMENT_TOO_MANY_TAGS);
  }

  @Property
  void allowsOneUrl(@ForAll("harmlessTexts") List<String> others, @ForAll long seed) {
    assertAllowed(commentOf(others, URLS, 1, seed));
    assertRefused(commentOf(others, URLS, 2, seed), ErrorType.COMMENT_TOO_MANY_URLS);
  }

  @Property
  void allowsThreeHundredCodePoints(
      @ForAll @IntRange(min = 0, max = 0x10FFFF) int codePoint,
      @ForAll @IntRange(max = 299) int at) {
    boolean harmless =
        Character.isLetter(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    String character = harmless ? Character.toString(codePoint) : "📷";
    String text = "x".repeat(at) + character.repeat(299 - at) + "x";
    assertAllowed(text);
    assertRefused(text + character, ErrorType.COMMENT_TOO_LONG);
  }

  @Provide
  static Arbitrary<List<String>> harmlessTexts() {
    return Arbitraries.of(HARMLESS).list().ofMaxSize(6);
  }

  /**
   * Returns a comment with {@code count} texts of {@code from} among the others, in random order
   * and separated by blanks, and with one small letter.
   */
  private static String commentOf(List<String> others, List<String> from, int count, long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(others);
    IntStream.range(0, count).forEach(i -> words.add(from.get(random.nextInt(from.size()))));
    words.add("a");
    Collections.shuffle(words, random);
    return String.join(random.nextBoolean() ? " " : "\u3000", words);
  }

  private static void assertAllowed(String text) {
    assertThatCode(() -> CommentRules.check(text)).as(text).doesNotThrowAnyException();
  }

  private static void assertRefused(String text, ErrorType type) {
    assertThatThrownBy(() -> CommentRules.check(text))
        .as(text)
        .isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.type()).isEqualTo(type));
  }
}
