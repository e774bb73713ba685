package io.github.instagramv1.conformance.suite.oracle.credential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts that differ slightly from an access token. */
public final class SimilarTokens {
  private SimilarTokens() {}

  /**
   * Returns shorter and longer texts, texts in another case, and texts with one wrong character.
   */
  public static List<String> of(String token) {
    int last = token.length() - 1;
    Set<String> others = new LinkedHashSet<>();
    others.add(changedAt(token, last));
    others.add(token.substring(0, last));
    others.add(token.substring(1));
    others.add(token + "0");
    others.add(token.toUpperCase(Locale.ROOT));
    others.add(changedAt(token, 0));
    others.add(changedAt(token, token.length() / 2));
    others.add(changedAt(token, Math.min(last, token.indexOf('.') + 1)));
    others.remove(token);
    return new ArrayList<>(others);
  }

  private static String changedAt(String token, int index) {
    char other = token.charAt(index) == '1' ? '2' : '1';
    return token.substring(0, index) + other + token.substring(index + 1);
  }
}
