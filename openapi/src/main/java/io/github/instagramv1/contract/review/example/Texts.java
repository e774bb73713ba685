package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that one schema allows and another one refuses. */
final class Texts {
  private static final List<String> COMMON =
      List.of(
          "other",
          "a text",
          "1",
          "0",
          "1_1",
          "1-1",
          "12345678901234567890",
          "a",
          "A",
          "a b",
          "#",
          "-1",
          "é",
          "1.5",
          "");

  private Texts() {}

  /** Returns a text that fits only the first schema; empty if none is found. */
  static Optional<String> distinguishing(YamlValue allowing, YamlValue refusing) {
    return candidates(allowing, refusing)
        .filter(text -> fits(allowing, text) && !fits(refusing, text))
        .findFirst();
  }

  private static Stream<String> candidates(YamlValue allowing, YamlValue refusing) {
    Stream<String> varied =
        Stream.of(allowing, refusing)
            .map(schema -> Scalars.of(schema).asText())
            .flatMap(Texts::variations);
    return Stream.of(varied, COMMON.stream(), characters()).flatMap(each -> each);
  }

  /** Returns every character that ASCII prints. */
  private static Stream<String> characters() {
    return IntStream.range(' ' + 1, 127).mapToObj(Character::toString);
  }

  /** Returns a text with a character more, less or otherwise, and the text repeated. */
  private static Stream<String> variations(String text) {
    Stream<String> around =
        Stream.of(
            text,
            text + "1",
            text + "a",
            text + "-",
            text.replace('_', '-'),
            text.replace('-', '_'),
            text + " ");
    Stream<String> shorter =
        Stream.iterate(text, each -> !each.isEmpty(), each -> each.substring(0, each.length() - 1));
    Stream<String> longer =
        text.isEmpty()
            ? Stream.empty()
            : Stream.iterate(
                text, each -> each.length() < 64, each -> each + each.charAt(each.length() - 1));
    Stream<String> ended = characters().flatMap(each -> Stream.of(text + each, each + text));
    return Stream.of(around, shorter, longer, ended).flatMap(each -> each);
  }

  /** Returns whether a text fits the enum, the pattern and the lengths of a schema. */
  static boolean fits(YamlValue schema, String text) {
    List<String> listed = schema.get("enum").map(YamlValue::texts).orElse(List.of());
    int length = text.codePointCount(0, text.length());
    return (listed.isEmpty() || listed.contains(text))
        && matches(schema.text("pattern"), text)
        && length >= minLength(schema)
        && length <= maxLength(schema);
  }

  /** Returns the smallest number of characters of a text. */
  static int minLength(YamlValue schema) {
    return bound(schema, "minLength", 0);
  }

  /** Returns the largest number of characters of a text. */
  static int maxLength(YamlValue schema) {
    return bound(schema, "maxLength", Integer.MAX_VALUE);
  }

  private static int bound(YamlValue schema, String keyword, int otherwise) {
    return schema
        .get(keyword)
        .flatMap(YamlValue::number)
        .map(number -> number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
        .orElse(otherwise);
  }

  private static boolean matches(String pattern, String text) {
    try {
      return pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }
}
