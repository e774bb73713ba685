package io.github.instagramv1.conformance.second;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A part of a list that is ordered from newest to oldest.
 *
 * @param <T> the type of the items
 */
final class Slice<T> {
  private final List<T> items = new ArrayList<>();
  private Optional<T> end = Optional.empty();

  private Slice() {}

  /**
   * Creates a slice.
   *
   * @param list the list, ordered from newest to oldest
   * @param position returns the position of an item
   * @param shown whether an item is visible to the caller
   * @param before only items with a lower position are included; empty for no bound
   */
  static <T> Slice<T> of(
      List<T> list,
      ToLongFunction<T> position,
      Predicate<T> shown,
      Optional<BigInteger> before,
      int count,
      ServerVariant variant) {
    List<T> rest =
        list.stream().filter(item -> isBefore(position.applyAsLong(item), before)).toList();
    int most = Math.min(count, variant.largestPage());
    Slice<T> slice = new Slice<>();
    int at = 0;
    for (int looked = 0; at < rest.size() && slice.items.size() < most && looked < most; at++) {
      if (shown.test(rest.get(at))) {
        slice.items.add(rest.get(at));
      }
      looked += variant.gaps() ? 1 : 0;
    }
    boolean more =
        variant.gaps() ? at < rest.size() : rest.subList(at, rest.size()).stream().anyMatch(shown);
    if (more) {
      slice.end = Optional.of(rest.get(at - 1));
    }
    return slice;
  }

  private static boolean isBefore(long position, Optional<BigInteger> bound) {
    return bound.filter(value -> BigInteger.valueOf(position).compareTo(value) >= 0).isEmpty();
  }

  List<T> items() {
    return items;
  }

  /** Returns the last item that was examined; empty if no items follow it. */
  Optional<T> end() {
    return end;
  }

  /** Returns the pagination object for the next page. */
  static Map<String, Object> pagination(
      Ask ask, String request, String response, Optional<String> value) {
    Map<String, Object> map = new LinkedHashMap<>();
    value.ifPresent(
        text -> {
          map.put(response, text);
          map.put("next_url", ask.urlWith(request, text));
        });
    return map;
  }
}
