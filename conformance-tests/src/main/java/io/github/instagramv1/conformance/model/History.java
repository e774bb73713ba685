package io.github.instagramv1.conformance.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.model.Contradiction.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was said of one fact since a write last changed it. */
final class History<P> {
  private final Map<JsonNode, Value<P>> values = new LinkedHashMap<>();
  private JsonNode latest;
  private boolean back;

  private record Value<P>(Said<P> first, Set<String> operations) {}

  void add(JsonNode value, String operation, P place) {
    back |= values.containsKey(value) && !value.equals(latest);
    values
        .computeIfAbsent(
            value, each -> new Value<>(new Said<>(value, operation, place), new TreeSet<>()))
        .operations()
        .add(operation);
    latest = value;
  }

  /** The value that most operations say against the one that fewest do. */
  Optional<Contradiction<P>> contradiction(Fact fact, boolean lasting) {
    if (values.size() < 2) {
      return Optional.empty();
    }
    List<Value<P>> sorted = new ArrayList<>(values.values());
    sorted.sort((one, other) -> other.operations().size() - one.operations().size());
    Said<P> usual = sorted.get(0).first();
    Said<P> odd = sorted.get(sorted.size() - 1).first();
    return Optional.of(new Contradiction<>(fact, lasting, usual, odd, back));
  }
}
