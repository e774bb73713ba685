package io.github.instagramv1.conformance.suite.oracle.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.model.MediaWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The queries of one list: without bounds, with each position and bound alone, and with every pair
 * of them, at the ends of the list and inside it.
 */
final class ListQueries {
  private static final String CREATED = "created_time";
  private static final List<String> IDS =
      List.of("0", "4294967297", "9007199254740993", "9223372036854775808", "9".repeat(19));

  /** Times beyond 31, 32 and 53 bits, the year 9999, and what a time in milliseconds may be. */
  private static final List<String> TIMES =
      List.of(
          "0",
          "2147483648",
          "4294967297",
          "9999999999",
          "253402300800",
          "8640000000001",
          "9223372036854775",
          "99999999999999999",
          String.valueOf(Long.MAX_VALUE));

  private static final Map<String, List<String>> EXTREMES =
      Map.of("min_id", IDS, "max_id", IDS, "min_timestamp", TIMES, "max_timestamp", TIMES);

  private final WholeList list;
  private final RandomGenerator random;

  ListQueries(WholeList list, RandomGenerator random) {
    this.list = list;
    this.random = random;
  }

  /** Returns a number of queries: of each kind in turn, single parameters before pairs. */
  List<ListQuery> select(int most) {
    String key = list.operation().pageKey().orElseThrow().request();
    List<ListQuery> positions = new ArrayList<>();
    list.positions()
        .forEach(
            (before, at) ->
                positions.add(new ListQuery(Map.of(key, at), itemsFrom(before), list.complete())));
    list.newer()
        .forEach(
            (number, at) ->
                positions.add(
                    new ListQuery(
                        Map.of(WholeList.NEWER, at), list.items().subList(0, number), true)));
    List<Map<String, String>> single = singleBounds();
    List<Map<String, String>> pairs = pairs(single);
    List<Map<String, String>> exact = boundsAtOneItem();
    List<Map<String, String>> extremes = extremes();
    List.of(positions, single, pairs, extremes).forEach(this::shuffle);
    List<ListQuery> queries = new ArrayList<>();
    exact.forEach(each -> queries.add(byWindow(each)));
    int kinds = Math.max(positions.size(), Math.max(single.size(), pairs.size()));
    // To filter the list for a query that is not asked takes time as well.
    for (int i = 0; i < kinds && queries.size() < most; i++) {
      nth(extremes, i).map(this::byWindow).ifPresent(queries::add);
      nth(positions, i).ifPresent(queries::add);
      nth(single, i).map(this::byWindow).ifPresent(queries::add);
      nth(pairs, i).map(this::byWindow).ifPresent(queries::add);
    }
    return queries.subList(0, Math.min(most, queries.size()));
  }

  private static <T> Optional<T> nth(List<T> values, int index) {
    return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
  }

  private void shuffle(List<?> values) {
    Collections.shuffle(values, new Random(random.nextLong()));
  }

  private List<JsonNode> itemsFrom(int before) {
    return list.items().subList(Math.min(before, list.items().size()), list.items().size());
  }

  private ListQuery byWindow(Map<String, String> parameters) {
    Map<String, String> lower = new HashMap<>(parameters);
    lower.keySet().removeIf(name -> name.startsWith("max_"));
    List<JsonNode> newer = MediaWindow.of(lower).of(list.items());
    // What is older than the last item met is left out as that is.
    boolean whole = list.complete() || newer.size() < list.items().size();
    return new ListQuery(parameters, MediaWindow.of(parameters).of(list.items()), whole);
  }

  /**
   * Returns each bound at an item inside the list, to verify that the bound itself is excluded, and
   * pairs of bounds of which one is the stricter. The newer items fit into one page, so that a
   * query with a lower bound is read to its end.
   */
  private List<Map<String, String>> boundsAtOneItem() {
    int place = Math.min(list.items().size() / 2, list.defaultCount() / 2);
    JsonNode item = list.items().get(place);
    String time = item.path(CREATED).asText();
    String id = item.path("id").asText();
    List<Map<String, String>> exact = new ArrayList<>();
    Stream.of("min_id", "max_id", "min_timestamp", "max_timestamp")
        .filter(name -> list.operation().parameter(name).isPresent())
        .forEach(name -> exact.add(Map.of(name, name.endsWith("_id") ? id : time)));
    if (list.operation().parameter("min_id").isPresent()) {
      String bare = Ids.number(id).toString();
      exact.add(Map.of("min_id", bare));
      exact.add(Map.of("max_id", bare));
      exact.add(Map.of("min_id", Ids.below(id) + id.substring(id.indexOf('_'))));
      exact.add(Map.of("min_id", id, "max_id", id));
    }
    if (list.operation().parameter("min_timestamp").isPresent()) {
      exact.addAll(pairsOf(item, list.items().get(Math.min(list.items().size() - 1, place + 2))));
    }
    return exact;
  }

  /** Returns pairs of an id and a time of which one is the stricter, and two times. */
  private static List<Map<String, String>> pairsOf(JsonNode newer, JsonNode older) {
    String newerTime = newer.path(CREATED).asText();
    String olderTime = older.path(CREATED).asText();
    String newerId = newer.path("id").asText();
    String olderId = older.path("id").asText();
    return List.of(
        Map.of("min_timestamp", olderTime, "max_timestamp", newerTime),
        Map.of("min_id", newerId, "min_timestamp", olderTime),
        Map.of("min_id", olderId, "min_timestamp", newerTime),
        Map.of("max_id", newerId, "max_timestamp", olderTime),
        Map.of("max_id", olderId, "max_timestamp", newerTime));
  }

  /** Returns bounds beyond all possible ids and times, the largest that the contract allows. */
  private List<Map<String, String>> extremes() {
    List<Map<String, String>> result = new ArrayList<>();
    for (ContractParameter parameter : list.operation().parameters()) {
      EXTREMES
          .getOrDefault(parameter.name(), List.of())
          .forEach(value -> result.add(Map.of(parameter.name(), value)));
    }
    return result;
  }

  /** Returns each bound at each pivot, such that no bound of one name is alone at the front. */
  private List<Map<String, String>> singleBounds() {
    List<Map<String, String>> result = new ArrayList<>();
    for (JsonNode item : pivots()) {
      for (String name : List.of("min_id", "max_id")) {
        if (list.operation().parameter(name).isPresent()) {
          ids(item).forEach(id -> result.add(Map.of(name, id)));
        }
      }
      for (String name : List.of("min_timestamp", "max_timestamp")) {
        if (list.operation().parameter(name).isPresent()) {
          long time = item.path(CREATED).asLong();
          Stream.of(time, time + 1, time - 1)
              .forEach(each -> result.add(Map.of(name, String.valueOf(each))));
        }
      }
    }
    return result;
  }

  /** Returns the whole id, the number alone, and unknown ids next to it. */
  private static Stream<String> ids(JsonNode item) {
    String id = item.path("id").asText();
    String owner = id.substring(id.indexOf('_') + 1);
    return Stream.of(
        id, Ids.number(id).toString(), Ids.above(id).toString(), Ids.below(id) + "_" + owner);
  }

  private Set<JsonNode> pivots() {
    int size = list.items().size();
    Set<JsonNode> pivots = new LinkedHashSet<>();
    for (int at : new int[] {0, size / 2, size - 1, 1, size - 2, random.nextInt(size)}) {
      pivots.add(list.items().get(Math.max(0, Math.min(size - 1, at))));
    }
    return pivots;
  }

  private static List<Map<String, String>> pairs(List<Map<String, String>> single) {
    List<Map<String, String>> result = new ArrayList<>();
    for (Map<String, String> one : single) {
      for (Map<String, String> other : single) {
        if (one.keySet().iterator().next().compareTo(other.keySet().iterator().next()) < 0) {
          Map<String, String> both = new LinkedHashMap<>(one);
          both.putAll(other);
          result.add(both);
        }
      }
    }
    return result;
  }
}
