package io.github.instagramv1.server.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a keyset-paged list.
 *
 * @param items the items in list order
 * @param nextKey what the next request sends back; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> nextKey) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Creates a page from rows that were fetched with one more than the limit, to determine whether a
   * page follows.
   *
   * @param rows at most {@code limit + 1} rows in list order
   * @param key the position of a row; that of the last row delivered starts the next page
   */
  public static <T> Page<T> cut(List<T> rows, int limit, Function<T, String> key) {
    if (rows.size() <= limit) {
      return new Page<>(rows, Optional.empty());
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(items, Optional.of(key.apply(items.get(limit - 1))));
  }

  /** Returns this page with other items, in the same order. */
  public <R> Page<R> withItems(List<R> others) {
    return new Page<>(others, nextKey);
  }
}
