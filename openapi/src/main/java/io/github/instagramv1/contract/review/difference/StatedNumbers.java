package io.github.instagramv1.contract.review.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a text states, dates left out.
 *
 * @param values in plain digits, in the order of the text
 */
record StatedNumbers(List<String> values) {
  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE =
      Pattern.compile("\\b\\d{1,2} " + MONTHS + " \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])\\d{1,3}(?:,\\d{3})+\\b|(?<![\\w.-])\\d+(?:\\.\\d+)?\\b");

  static StatedNumbers of(String text) {
    List<String> values = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(DATE.matcher(text).replaceAll(" "));
    while (matcher.find()) {
      values.add(matcher.group().replace(",", ""));
    }
    return new StatedNumbers(List.copyOf(values));
  }

  /** Those that another text doesn't state, or states less often. */
  List<String> without(StatedNumbers other) {
    List<String> rest = new ArrayList<>(values);
    other.values.forEach(rest::remove);
    return rest;
  }
}
