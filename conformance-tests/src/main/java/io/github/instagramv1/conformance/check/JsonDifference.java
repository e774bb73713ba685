package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The first place at which two JSON values differ.
 *
 * @param pointer a JSON pointer (RFC 6901)
 * @param expected the value at this place, a missing node if there is none
 * @param actual the other value at this place, a missing node if there is none
 */
record JsonDifference(String pointer, JsonNode expected, JsonNode actual) {
  /** Returns the first difference in the order of the expected value; empty if they are equal. */
  static Optional<JsonDifference> of(JsonNode expected, JsonNode actual) {
    return of("", expected, actual);
  }

  private static Optional<JsonDifference> of(String at, JsonNode expected, JsonNode actual) {
    if (expected.equals(actual)) {
      return Optional.empty();
    }
    if (expected.isObject() && actual.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      return names.stream()
          .map(name -> of(at + "/" + name, expected.path(name), actual.path(name)))
          .flatMap(Optional::stream)
          .findFirst();
    }
    if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        Optional<JsonDifference> found = of(at + "/" + i, expected.path(i), actual.path(i));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.of(new JsonDifference(at, expected, actual));
  }

  /** Returns a sentence that names the place and both values. */
  String message() {
    String place = pointer.isEmpty() ? "" : pointer + ": ";
    return "%sexpected %s, got %s".formatted(place, text(expected), text(actual));
  }

  private static String text(JsonNode value) {
    return value instanceof MissingNode ? "nothing" : value.toString();
  }
}
