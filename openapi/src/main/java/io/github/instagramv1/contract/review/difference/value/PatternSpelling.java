package io.github.instagramv1.contract.review.difference.value;

import java.util.Map;

/**
 * Patterns without their shorthands, so that two spellings of the same pattern compare as equal:
 * classes and quantifiers as ECMA-262 defines them, in which {@code \d} is {@code [0-9]} alone.
 */
final class PatternSpelling {
  private static final Map<Character, String> CLASSES = Map.of('d', "0-9", 'w', "A-Za-z0-9_");

  private PatternSpelling() {}

  static boolean isSame(String before, String after) {
    return normalized(before).equals(normalized(after));
  }

  private static String normalized(String pattern) {
    StringBuilder out = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        char escaped = pattern.charAt(++i);
        String members = CLASSES.get(escaped);
        if (members == null) {
          out.append(c).append(escaped);
        } else {
          out.append(inClass ? members : "[" + members + "]");
        }
      } else {
        inClass = c == '[' || (inClass && c != ']');
        out.append(c);
        if (!inClass && c == '}') {
          shortenQuantifier(out);
        }
      }
    }
    return out.toString();
  }

  /** Writes a quantifier that ends here in its short form. */
  private static void shortenQuantifier(StringBuilder out) {
    Map<String, String> signs = Map.of("{0,}", "*", "{1,}", "+", "{0,1}", "?", "{1}", "");
    int start = out.lastIndexOf("{");
    if (start > 0 && out.charAt(start - 1) != '\\') {
      String sign = signs.get(out.substring(start));
      if (sign != null) {
        out.replace(start, out.length(), sign);
      }
    }
  }
}
