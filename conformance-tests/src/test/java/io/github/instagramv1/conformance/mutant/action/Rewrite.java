package io.github.instagramv1.conformance.mutant.action;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Replaces what matches in a text, or changes all of it.
 *
 * @param from a regular expression; every match is replaced
 * @param to the replacement, with {@code $1} for a group
 * @param as the change of the whole text, instead of an expression
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
