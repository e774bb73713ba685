package io.github.instagramv1.conformance.mutant.coded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Faults in lists that remember earlier elements, and faults in the media of a list. */
final class ListFaults {
  private ListFaults() {}

  static Fault oldItemsBehind() {
    Map<String, JsonNode> seen = new TreeMap<>();
    return Faults.items(
        items -> {
          List<JsonNode> all = new ArrayList<>(items);
          Set<String> now =
              items.stream().map(item -> item.path("id").asText()).collect(Collectors.toSet());
          seen.forEach(
              (id, item) -> {
                if (!now.contains(id)) {
                  all.add(item);
                }
              });
          items.forEach(item -> seen.put(item.path("id").asText(), item.deepCopy()));
          return all;
        });
  }

  static Fault allItemsEver() {
    List<JsonNode> seen = new ArrayList<>();
    return Faults.items(
        items -> {
          items.stream()
              .filter(item -> !seen.contains(item))
              .forEach(item -> seen.add(item.deepCopy()));
          return List.copyOf(seen);
        });
  }

  static Fault positionsInPercent() {
    return Faults.object(
        media -> media.path("users_in_photo").forEach(ListFaults::positionInPercent));
  }

  private static void positionInPercent(JsonNode user) {
    ObjectNode position = (ObjectNode) user.path("position");
    position.put("x", 100 * position.path("x").asDouble());
    position.put("y", 100 * position.path("y").asDouble());
  }

  static Fault outsideOfCircle() {
    return Faults.everywhere(
        object -> Faults.isMedia(object) && object.path("location").has("latitude"),
        media -> {
          double latitude = media.path("location").path("latitude").asDouble();
          media.withObject("/location").put("latitude", latitude > 0 ? latitude - 1 : latitude + 1);
        });
  }
}
