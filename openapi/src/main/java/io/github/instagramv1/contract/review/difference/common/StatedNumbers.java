package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.prose.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a text states in digits or words, except in dates and links.
 *
 * @param values in plain digits, in the order of the text
 */
public record StatedNumbers(List<String> values) {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.:-])\\d+(?:\\.\\d+)?(?![\\w:])");

  /** Returns the numbers of a text. */
  public static StatedNumbers of(String text) {
    List<String> values = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(Prose.of(text).text());
    while (matcher.find()) {
      values.add(new BigDecimal(matcher.group()).stripTrailingZeros().toPlainString());
    }
    return new StatedNumbers(List.copyOf(values));
  }

  /** Returns the numbers that another text does not state, or states less often. */
  public List<String> without(StatedNumbers other) {
    List<String> rest = new ArrayList<>(values);
    other.values.forEach(rest::remove);
    return rest;
  }
}
