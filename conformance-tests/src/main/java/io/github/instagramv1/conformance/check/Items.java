package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Rules of the items of a list. */
public final class Items {
  private Items() {}

  /** Returns the ids, in order. */
  public static List<String> ids(List<JsonNode> items) {
    return items.stream().map(item -> item.path("id").asText()).toList();
  }

  /** Every item fulfils a rule. */
  public static Optional<Finding> all(
      List<JsonNode> items, String rule, Predicate<JsonNode> predicate) {
    return items.stream()
        .filter(predicate.negate())
        .findFirst()
        .flatMap(item -> Finding.of(rule, "broken by %s", brief(item)));
  }

  /** The list has an item of this id. */
  public static Optional<Finding> contains(List<JsonNode> items, String id) {
    return ids(items).contains(id)
        ? Optional.empty()
        : Finding.of("list.contains", "%s is not in the list of %d", id, items.size());
  }

  /** The list has no item of this id. */
  public static Optional<Finding> lacks(List<JsonNode> items, String id) {
    return ids(items).contains(id)
        ? Finding.of("list.lacks", "%s is in the list", id)
        : Optional.empty();
  }

  /** Two JSON values are the same. */
  public static Optional<Finding> same(String what, JsonNode expected, JsonNode actual) {
    return JsonDifference.of(expected, actual)
        .flatMap(found -> Finding.of("value." + what, "%s", found.message()));
  }

  /** Two values are the same. */
  public static Optional<Finding> same(String what, Object expected, Object actual) {
    return expected.equals(actual)
        ? Optional.empty()
        : Finding.of("value." + what, "expected %s, got %s", expected, actual);
  }

  private static String brief(JsonNode item) {
    return item.hasNonNull("id") ? item.get("id").asText() : item.toString();
  }
}
