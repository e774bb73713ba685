package io.github.instagramv1.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Objects that the same operation showed to the same viewer in the same words, and nothing has been
 * changed or contradicted since: they say nothing new. A run reads the same media in list after
 * list.
 */
final class Repeats {
  private final Set<Shown> shown = new HashSet<>();
  private int differences;

  private record Shown(String operation, String viewer, String about, JsonNode object) {}

  /**
   * The objects that may say something new.
   *
   * @param data of a response: an object or a list
   * @param differencesNow how often anything was said to be other than before; a change makes every
   *     repetition count, since it may say which of both is the rule
   */
  List<JsonNode> newIn(
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

  /** A write may have changed what was shown. */
  void clear() {
    shown.clear();
  }
}
