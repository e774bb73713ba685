package io.github.instagramv1.contract.review.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.pattern.PatternLanguages.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternLanguagesTest {
  private static final int LONGEST = 4;
  private static final int PAIRS = 1000;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "^(a)?$, ^(?:a)?$",
        "^(?<name>a)$, ^a$",
        "^[0-9]+$, ^[0-9][0-9]*$",
        "^\\d\\w\\s$, ^[0-9][A-Za-z0-9_][\\s]$",
        "^[^\\d]$, ^\\D$",
        "^x{0}$, ^$",
        "^[a-c]$, ^(?:a|b|c)$",
        "^\\-\\/\\_\\.$, ^-/_[.]$",
        "^\\u0041\\x42\\u{43}$, ^ABC$",
        "^a{2}$, ^aa$",
        "a, ^[\\s\\S]*a",
        "^a|b$, (?:^a)|(?:b$)",
        "^a{$, ^a\\{$",
        "^(?:a*)*$, ^a*$",
        "^$|^a$, ^a?$",
      })
  void findsEquivalentPatternsEqual(String one, String other) {
    assertThat(compare(one, other)).hasValueSatisfying(each -> assertThat(each.isSame()).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"^[0-9]{1,19}$\", \"^[0-9]{1,18}$\", 0000000000000000000,",
        "^[a-z]$, ^[a-y_]$, z, _",
        "^a$, a, , 0a",
        "^.$, ^[\\s\\S]$, , \"\n\"",
      })
  void findsTextsThatOnlyOnePatternMatches(String one, String other, String first, String second) {
    assertThat(compare(one, other))
        .contains(new Comparison(Optional.ofNullable(first), Optional.ofNullable(second)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(?=a)", "(?!a)b", "(?<=a)b", "(a)\\1", "\\bword", "\\p{L}", "(?i)a", "a++", "(", "[a",
        "a)"
      })
  void doesNotCompareUnsupportedPatterns(String pattern) {
    assertThat(compare(pattern, "a")).isEmpty();
  }

  @Test
  void doesNotCompareExpensivePatterns() {
    assertThat(compare("^(?:[ab]{1,90}){1,90}$", "a")).isEmpty();
    assertThat(compare("a[ab]{30}c", "b[ab]{30}c")).isEmpty();
  }

  @Test
  void comparesOnlyTextsOfTheGivenLengths() {
    assertThat(PatternLanguages.compare("^a*$", "^a{2,4}$", 2, 4).orElseThrow().isSame()).isTrue();
    assertThat(PatternLanguages.compare("^a*$", "^a{2,4}$", 2, 5).orElseThrow().onlyFirst())
        .contains("aaaaa");
    assertThat(PatternLanguages.compare("^a*$", "^a{2,4}$", 1, 4).orElseThrow().onlyFirst())
        .contains("a");
  }

  /** For random patterns, Java's regex engine and the comparison agree on every short text. */
  @Test
  void agreesWithTheJavaRegexEngine() {
    Random random = new Random(7);
    List<String> texts = texts();
    for (int i = 0; i < PAIRS; i++) {
      String one = pattern(random, 3);
      String other = pattern(random, 3);
      Comparison comparison = compare(one, other).orElseThrow();
      assertThat(differs(texts, one, other))
          .as(one + " and not " + other)
          .isEqualTo(comparison.onlyFirst().filter(text -> text.length() <= LONGEST).isPresent());
      comparison.onlyFirst().ifPresent(text -> assertThat(matchesOnly(text, one, other)).isTrue());
      comparison.onlySecond().ifPresent(text -> assertThat(matchesOnly(text, other, one)).isTrue());
    }
  }

  private static Optional<Comparison> compare(String one, String other) {
    return PatternLanguages.compare(one, other, 0, Integer.MAX_VALUE);
  }

  private static boolean differs(List<String> texts, String one, String other) {
    return texts.stream().anyMatch(text -> matchesOnly(text, one, other));
  }

  private static boolean matchesOnly(String text, String one, String other) {
    return matches(one, text) && !matches(other, text);
  }

  /** Replaces {@code $}, which in Java also matches before a final line break. */
  private static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern.replace("$", "\\z")).matcher(text).find();
  }

  /** Returns every text of up to four of the characters that the patterns name and one other. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int from = 0, length = 0; length < LONGEST; length++) {
      int until = texts.size();
      for (int i = from; i < until; i++) {
        for (String character : List.of("a", "b", "0", "\n")) {
          texts.add(texts.get(i) + character);
        }
      }
      from = until;
    }
    return texts;
  }

  private static String pattern(Random random, int depth) {
    if (depth == 0) {
      return List.of("a", "b", "[ab]", "[^a]", ".", "^", "$", "").get(random.nextInt(8));
    }
    String left = pattern(random, depth - 1);
    String right = pattern(random, depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> "(?:" + left + "|" + right + ")";
      case 1 -> "(?:" + left + ")*";
      case 2 -> "(?:" + left + ")?" + right;
      case 3 -> "(?:" + left + "){1,2}" + right;
      case 4 -> "^" + left + "$";
      default -> left + right;
    };
  }
}
