package io.github.instagramv1.conformance.model;

import java.util.Comparator;

/**
 * What {@code searchTags} finds: names that begin with the query, both in NFC and folded; the tag
 * of exactly that name first, then those on the most media.
 *
 * @param query without a leading {@code #}
 */
public record TagSearch(String query) {
  /** How many tags a search answers at most. */
  public static final int MOST = 50;

  /**
   * A tag as it is found.
   *
   * @param count on how many media it is
   */
  public record Found(String name, long count) {}

  public boolean finds(String name) {
    return TagNames.folded(name).startsWith(TagNames.folded(query));
  }

  public boolean isExactly(String name) {
    return TagNames.folded(name).equals(TagNames.folded(query));
  }

  /** Compares by the place in the list; tags on as many media may come in any order. */
  public Comparator<Found> order() {
    return Comparator.comparing((Found tag) -> !isExactly(tag.name()))
        .thenComparing(Comparator.comparingLong(Found::count).reversed());
  }
}
