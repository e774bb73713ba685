package io.github.instagramv1.conformance.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whom {@code searchUsers} finds: the query as a whole begins the username, or each of its words
 * begins a word of the full name, in any order and whatever the case. Blanks separate words; the
 * contract does not say whether other characters do, what becomes of normal forms, and whether two
 * words of a query may begin one word of a name.
 *
 * @param query not blank, with no blank at its ends
 */
public record NameSearch(String query) {
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  /** Whether a search finds a user. */
  public Ruling finds(String username, String fullName) {
    boolean surely =
        surelyBegins(username, query)
            || surelyBeginWords(List.of(BLANKS.split(query)), List.of(BLANKS.split(fullName)));
    return Ruling.of(surely, perhaps(username, TagNames.folded(fullName)));
  }

  /** Whether the query is a username, whatever the case. */
  public boolean isExactly(String username) {
    return surelyBegins(username, query) && username.length() == query.length();
  }

  private boolean perhaps(String username, String fullName) {
    String folded = TagNames.folded(query);
    return TagNames.folded(username).startsWith(folded)
        || perhapsBeginWords(List.of(BLANKS.split(folded)), fullName)
        || perhapsBeginWords(
            Arrays.stream(OTHERS.split(folded)).filter(word -> !word.isEmpty()).toList(), fullName);
  }

  /** Whether a text begins with another one, compared in lower case or in upper case. */
  private static boolean surelyBegins(String text, String start) {
    int[] whole = text.codePoints().toArray();
    int[] part = start.codePoints().toArray();
    return part.length <= whole.length
        && IntStream.range(0, part.length).allMatch(i -> sameLetter(whole[i], part[i]))
        && (part.length == whole.length || !TagNames.isMark(whole[part.length]))
        && Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static boolean sameLetter(int one, int other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other)
        && Character.toUpperCase(one) == Character.toUpperCase(other);
  }

  /** Whether each word has a word of the name for itself. */
  private static boolean surelyBeginWords(List<String> words, List<String> name) {
    if (words.isEmpty()) {
      return true;
    }
    for (int i = 0; i < name.size(); i++) {
      List<String> others = new ArrayList<>(name);
      if (surelyBegins(others.remove(i), words.get(0))
          && surelyBeginWords(words.subList(1, words.size()), others)) {
        return true;
      }
    }
    return false;
  }

  private static boolean perhapsBeginWords(List<String> words, String name) {
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                word ->
                    Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}])" + Pattern.quote(word))
                        .matcher(name)
                        .find());
  }
}
