package io.github.instagramv1.conformance.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The users that {@code searchUsers} finds: the username starts with the query, or each word of the
 * query is the start of a word of the full name, in any order and case. Blanks separate words. The
 * contract does not define whether other characters separate words, how normal forms compare, and
 * whether two words of a query may match one word of a name.
 *
 * @param query not blank, without leading and trailing blanks
 */
public record NameSearch(String query) {
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  /** Returns whether a search finds a user. */
  public Ruling finds(String username, String fullName) {
    boolean surely =
        surelyBegins(username, query)
            || surelyBeginWords(List.of(BLANKS.split(query)), List.of(BLANKS.split(fullName)));
    return Ruling.of(surely, mayFind(username, TagNames.folded(fullName)));
  }

  /** Returns whether the query equals a username, ignoring case. */
  public boolean isExactly(String username) {
    return surelyBegins(username, query) && username.length() == query.length();
  }

  private boolean mayFind(String username, String fullName) {
    String folded = TagNames.folded(query);
    return TagNames.folded(username).startsWith(folded)
        || perhapsBeginWords(List.of(BLANKS.split(folded)), fullName)
        || perhapsBeginWords(
            Arrays.stream(OTHERS.split(folded)).filter(word -> !word.isEmpty()).toList(), fullName);
  }

  /** Returns whether a text starts with another one, compared in lower case or in upper case. */
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

  /** Returns whether each word matches a different word of the name. */
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
