package io.github.instagramv1.server.text;

import io.github.instagramv1.server.error.ErrorType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A search for users by name. All texts are folded and none is empty.
 *
 * @param username the beginning of a username
 * @param words the beginnings of words of a full name, at least one; the longest comes first, since
 *     the fewest names have it
 */
public record NameQuery(String username, List<String> words) {

  public NameQuery {
    words = List.copyOf(words);
  }

  /**
   * Reads a query as someone writes it. An {@code @} in front of it does not count.
   *
   * @throws io.github.instagramv1.server.error.ApiException INVALID_PARAMETERS if it is blank
   */
  public static NameQuery of(String query) {
    String name = query.strip();
    if (name.startsWith("@")) {
      name = name.substring(1);
    }
    Set<String> words = NameWords.of(name);
    if (words.isEmpty()) {
      throw ErrorType.INVALID_PARAMETERS.because("The parameter q must not be blank.");
    }
    return new NameQuery(CaseFolding.key(name), withoutBeginningsOfOthers(words));
  }

  /** Whoever has a word that begins with "lind" has one that begins with "l". */
  private static List<String> withoutBeginningsOfOthers(Set<String> words) {
    return words.stream()
        .filter(word -> words.stream().noneMatch(o -> !o.equals(word) && o.startsWith(word)))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
