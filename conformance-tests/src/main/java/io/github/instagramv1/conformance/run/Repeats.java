package io.github.instagramv1.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Skips objects that an operation has already returned unchanged to the same viewer, if nothing was
 * changed or contradicted since. A run reads the same media in many lists.
 */
final class Repeats {
  private final Set<Shown> shown = new HashSet<>();
  private int differences;

  private record Shown(String operation, String viewer, String about, JsonNode object) {}

  /**
   * Returns the objects that may contain new facts.
   *
   * @param data the data of a response: an object or a list
   * @param differencesNow the number of differences between facts; if it changes, repetitions count
   *     again, because they may show which value is correct
   */
  List<JsonNode> unseenObjects(
      String operation, String viewer, String about, JsonNode data, int differencesNow) {
    if (differences != differencesNow) {
      shown.clear();
      differences = differencesNow;
    }
    List<JsonNode> fresh = new ArrayList<>();
    for (JsonNode object : data.isArray() ? data : List.of(data)) {
      if (shown.add(new Shown(operation, viewer, about, object))) {
        fresh.add(object);
      }
    }
    return fresh;
  }

  /** Removes all objects, because a write may have changed them. */
  void clear() {
    shown.clear();
  }
}
