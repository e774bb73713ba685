package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that state an order.
 *
 * @param strong words that always state an order, in the order of the text
 * @param weak words that may have another meaning
 */
record StatedOrder(List<String> strong, List<String> weak) {
  private static final Pattern STRONG =
      Pattern.compile(
          "\\b(?:newest|oldest|latest|earliest|nearest|farthest|furthest|largest|smallest|highest|lowest"
              + "|ascending|descending|alphabetical(?:ly)?)\\b");
  private static final Pattern WEAK =
      Pattern.compile("\\b(?:older|newer|before|after|most|least)\\b");

  /** Returns the synonyms of a word. */
  private static final Map<Pattern, String> SYNONYMS =
      Map.of(
          Pattern.compile(
                  "\\b(?:most recent(?:ly \\w+)?|latest|youngest|last \\w+ first|in reverse"
                      + " chronological order|from new to old|from newest to oldest)(?:"
                      + " ones?)?\\b"),
              "newest",
          Pattern.compile(
                  "\\b(?:least recent(?:ly \\w+)?|earliest|in chronological"
                      + " order|chronologically|from old to new|from oldest to newest)(?:"
                      + " ones?)?\\b"),
              "oldest",
          Pattern.compile("\\bclosest\\b"), "nearest",
          Pattern.compile("\\b(?:furthest|remotest)\\b"), "farthest",
          Pattern.compile("\\b(?:biggest|greatest|most popular)\\b"), "largest",
          Pattern.compile(
                  "\\b(?:at (?:the )?(?:most|least)|more recent than|earlier than|later than|prior"
                      + " to)\\b"),
              " ");

  static StatedOrder of(String text) {
    String lower = Prose.of(text).text();
    for (Map.Entry<Pattern, String> each : SYNONYMS.entrySet()) {
      lower = each.getKey().matcher(lower).replaceAll(each.getValue());
    }
    return new StatedOrder(words(STRONG, lower), words(WEAK, lower));
  }

  /**
   * Returns whether a later text no longer states this order: a strong word is removed, or a weak
   * one is replaced.
   */
  boolean isBrokenBy(StatedOrder later) {
    return !isSubsequence(strong, later.strong)
        || (!rest(weak, later.weak).isEmpty() && !rest(later.weak, weak).isEmpty());
  }

  private static boolean isSubsequence(List<String> words, List<String> within) {
    int found = 0;
    for (String word : within) {
      if (found < words.size() && words.get(found).equals(word)) {
        found++;
      }
    }
    return found == words.size();
  }

  private static List<String> rest(List<String> words, List<String> taken) {
    List<String> rest = new ArrayList<>(words);
    taken.forEach(rest::remove);
    return rest;
  }

  private static List<String> words(Pattern pattern, String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return List.copyOf(words);
  }
}
