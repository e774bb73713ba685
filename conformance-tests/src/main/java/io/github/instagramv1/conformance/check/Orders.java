package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Rules of the order in a list. */
public final class Orders {
  private Orders() {}

  /** Media are in strictly descending order of ids: newest first, without duplicates. */
  public static Optional<Finding> newestFirst(List<JsonNode> media) {
    return descending(media, item -> Ids.number(item.path("id").asText()), true);
  }

  /** Media are in descending order of their number of likes, if present. */
  public static Optional<Finding> mostLikedFirst(List<JsonNode> media) {
    return descending(
        media.stream().filter(item -> item.has("likes")).toList(),
        item -> item.path("likes").path("count").bigIntegerValue(),
        false);
  }

  /** Comments are in order of time, oldest first. */
  public static Optional<Finding> oldestFirst(List<JsonNode> comments) {
    List<JsonNode> reversed = new ArrayList<>(comments);
    java.util.Collections.reverse(reversed);
    return descending(
        reversed, item -> new BigInteger(item.path("created_time").asText("0")), false);
  }

  /** The ids are unique. */
  public static Optional<Finding> noneTwice(List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        return Finding.of("list.twice", "%s occurs twice", id);
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> descending(
      List<JsonNode> items, Function<JsonNode, BigInteger> key, boolean strict) {
    for (int i = 1; i < items.size(); i++) {
      BigInteger before = key.apply(items.get(i - 1));
      BigInteger here = key.apply(items.get(i));
      int comparison = before.compareTo(here);
      if (comparison < 0 || (strict && comparison == 0)) {
        return Finding.of("order", "places %d and %d: %s, %s", i, i + 1, before, here);
      }
    }
    return Optional.empty();
  }
}
