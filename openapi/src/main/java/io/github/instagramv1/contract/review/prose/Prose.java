package io.github.instagramv1.contract.review.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A description without its formatting.
 *
 * @param text in lower case, without markup, links and surplus blanks; numbers as digits
 * @param links the addresses that it links to
 */
public record Prose(String text, List<String> links) {
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\(([^)\\s]*)[^)]*\\)");
  private static final Pattern URL =
      Pattern.compile("<?(?:https?|ftp|mailto):[^\\s<>)\\]]*[^\\s<>)\\].,;:!?`'\"]>?");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
  private static final Pattern LIST = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|#{1,6}|>)[ \\t]+");
  private static final Pattern NUMBERED =
      Pattern.compile("(?m)(?:\\A|(?<=[.:\\n]\\n))[ \\t]*\\d{1,2}[.)][ \\t]+");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*_])(\\*\\*|__|\\*|_)(?=\\S)(.+?)(?<=\\S)\\1(?![\\w*_])");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'_.:/+-]*(?<![.:'/-])|[#@%&]");

  /** Returns a description without its formatting. */
  public static Prose of(String raw) {
    List<String> links = new ArrayList<>();
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    text = LIST.matcher(NUMBERED.matcher(text).replaceAll("")).replaceAll("");
    text = LINK.matcher(text).replaceAll(each -> link(each, links));
    text =
        URL.matcher(text)
            .replaceAll(
                each -> {
                  links.add(each.group().replaceAll("[<>]", ""));
                  return " ";
                });
    text = EMPHASIS.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll("$2");
    text =
        text.replace("`", "")
            .replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .replace('\u201c', '"')
            .replace('\u201d', '"')
            .replace('\u2013', '-')
            .replace("\u2014", " - ")
            .replace('\u00a0', ' ');
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    lower =
        lower
            .replaceAll("\\bcannot\\b", "can not")
            .replaceAll("\\bwon't\\b", "will not")
            .replaceAll("\\bcan't\\b", "can not")
            .replaceAll("(?<=\\w)n't\\b", " not")
            .replaceAll("\\b(it|that|there|who|what)'s\\b", "$1 is")
            .replaceAll("(?<=\\w)'re\\b", " are");
    return new Prose(Numerals.normalized(lower), List.copyOf(links));
  }

  private static String link(MatchResult link, List<String> links) {
    links.add(link.group(2));
    return Matcher.quoteReplacement(link.group(1));
  }

  /** Returns the words, without punctuation. */
  public List<String> words() {
    return words(text);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Returns the sentences, and the clauses that a semicolon or a colon parts. */
  List<String> sentences() {
    return Stream.of(text.split("(?<=[.!?;:])\\s+"))
        .map(String::strip)
        .filter(each -> !words(each).isEmpty())
        .toList();
  }
}
