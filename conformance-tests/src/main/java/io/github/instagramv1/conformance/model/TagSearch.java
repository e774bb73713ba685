package io.github.instagramv1.conformance.model;

import java.util.Comparator;

/**
 * The tags that {@code searchTags} finds: names that start with the query, both in NFC and folded;
 * the exact name first, then by number of media, most first.
 *
 * @param query without a leading {@code #}
 */
public record TagSearch(String query) {
  /** The maximum number of tags that a search returns. */
  public static final int MOST = 50;

  /**
   * A found tag.
   *
   * @param count the number of its media
   */
  public record Found(String name, long count) {}

  public boolean finds(String name) {
    return TagNames.folded(name).startsWith(TagNames.folded(query));
  }

  public boolean isExactly(String name) {
    return TagNames.folded(name).equals(TagNames.folded(query));
  }

  /** Returns the order of the list; tags with equal numbers of media may be in any order. */
  public Comparator<Found> order() {
    return Comparator.comparing((Found tag) -> !isExactly(tag.name()))
        .thenComparing(Comparator.comparingLong(Found::count).reversed());
  }
}
