package io.github.instagramv1.conformance.mutant.action;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Replaces the matches of a regular expression in a text, or changes the whole text.
 *
 * @param from a regular expression, of which every match is replaced
 * @param to the replacement, in which {@code $1} stands for a group
 * @param as the change of the whole text, used instead of {@code from} and {@code to}
 */
record Rewrite(String from, String to, TextChange as) {
  Rewrite {
    if ((from == null) == (as == null) || (from == null) != (to == null)) {
      throw new IllegalArgumentException("A rewrite has either from and to, or as.");
    }
    if (from != null) {
      Pattern.compile(from);
    }
  }

  String of(String text) {
    return as == null ? text.replaceAll(from, to) : as.of(text);
  }

  /** Returns the text after all rewrites in their order. */
  static String all(List<Rewrite> rewrites, String text) {
    String result = text;
    for (Rewrite rewrite : rewrites) {
      result = rewrite.of(result);
    }
    return result;
  }
}
