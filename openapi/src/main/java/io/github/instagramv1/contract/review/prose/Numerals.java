package io.github.instagramv1.contract.review.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers and dates of English texts, written in one way. */
final class Numerals {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000, "dozen", 12);
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String UNIT = String.join("|", SMALL.subList(2, SMALL.size()));
  private static final String TEN = String.join("|", TENS.subList(2, TENS.size()));
  private static final String DIGIT = String.join("|", SMALL.subList(1, 10));
  private static final String SCALE = "hundred|thousand|million|dozen";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\w-])(?:(?:(?:a|one|"
              + UNIT
              + "|(?:"
              + TEN
              + ")(?:[- ](?:"
              + DIGIT
              + "))?|\\d+)[- ](?:"
              + SCALE
              + "))(?:(?:[- ]|[- ]and[- ])(?:(?:"
              + TEN
              + ")(?:[- ](?:"
              + DIGIT
              + "))?|"
              + UNIT
              + "|one))?"
              + "|(?:"
              + TEN
              + ")(?:[- ](?:"
              + DIGIT
              + "))?|"
              + UNIT
              + "|zero"
              + "|(?<=(?:at most|at least|exactly|up to|than|only|per|every|with) )one)(?![\\w-])");
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\w.,])(\\d{1,3})((?:[ \u00a0\u202f]\\d{3})+)(?![\\w,])");
  private static final String MONTH =
      MONTHS.stream()
          .map(
              name ->
                  name.equals("may")
                      ? name
                      : name.substring(0, 3) + "(?:" + name.substring(3) + "|t)?\\.?")
          .collect(Collectors.joining("|"));
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\w)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTH + "),? (\\d{4})(?!\\w)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\w)(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\w)");
  private static final Pattern MONTH_ALONE =
      Pattern.compile("(?<!\\w)(" + MONTH + "),? (\\d{4})(?!\\w)");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\w-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w-])");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\w)(?:rfc|iso|section|chapter|paragraph|version|release|appendix|issue|openapi|http/|utf-|base|sha-|v)[- ]?\\d+(?:[.,-]\\d+)*(?!\\w)");

  private Numerals() {}

  /**
   * Returns a text, in lower case, whose numbers are digits and whose dates are {@code date:} with
   * year, month and day. Numbers that name a document, such as that of an RFC, are words.
   */
  static String normalized(String text) {
    String plain =
        DAY_FIRST
            .matcher(text)
            .replaceAll(each -> date(each.group(3), each.group(2), each.group(1)));
    plain =
        MONTH_FIRST
            .matcher(plain)
            .replaceAll(each -> date(each.group(3), each.group(1), each.group(2)));
    plain = MONTH_ALONE.matcher(plain).replaceAll(each -> date(each.group(2), each.group(1), ""));
    plain = ISO.matcher(plain).replaceAll("date:$1-$2-$3");
    plain =
        REFERENCE
            .matcher(plain)
            .replaceAll(
                each ->
                    Matcher.quoteReplacement("name:" + each.group().replaceAll("[^a-z0-9]", "")));
    plain = SPACED.matcher(plain).replaceAll(each -> each.group().replaceAll("\\D", ""));
    plain = plain.replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
    return WORDS.matcher(plain).replaceAll(each -> String.valueOf(value(each.group())));
  }

  private static String date(String year, String month, String day) {
    int number =
        IntStream.range(0, MONTHS.size())
                .filter(
                    i -> MONTHS.get(i).startsWith(month.substring(0, 3).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
            + 1;
    String text = String.format(Locale.ROOT, "date:%s-%02d", year, number);
    return day.isEmpty() ? text : text + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
  }

  private static long value(String words) {
    long total = 0;
    long part = 0;
    for (String word : words.split("[- ]", -1)) {
      if (word.matches("\\d+")) {
        part += Long.parseLong(word);
      } else if (SMALL.contains(word)) {
        part += SMALL.indexOf(word);
      } else if (TENS.contains(word)) {
        part += 10L * TENS.indexOf(word);
      } else if (SCALES.containsKey(word)) {
        total += Math.max(1, part) * SCALES.get(word);
        part = 0;
      } else if (word.equals("a")) {
        part = 1;
      }
    }
    return total + part;
  }
}
