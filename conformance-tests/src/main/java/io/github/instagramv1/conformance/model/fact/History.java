package io.github.instagramv1.conformance.model.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.model.fact.Contradiction.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The observed values of one fact since the last write that may have changed it. */
final class History<P> {
  private final Map<JsonNode, Value<P>> values = new LinkedHashMap<>();
  private Value<P> latest;
  private boolean back;

  private record Value<P>(Said<P> first, Set<String> operations) {}

  /** Adds a value, and returns whether it differs from earlier values. */
  @SuppressWarnings("ReferenceEquality") // The map has each value once.
  boolean add(JsonNode value, String operation, P place) {
    // Nearly every response says what the one before it said: that must cost next to nothing.
    Value<P> before = latest;
    if (before == null || !before.first().value().equals(value)) {
      Value<P> known = values.get(value);
      back |= known != null;
      latest = known != null ? known : first(value, operation, place);
    }
    latest.operations().add(operation);
    return before != null && before != latest;
  }

  private Value<P> first(JsonNode value, String operation, P place) {
    Value<P> one = new Value<>(new Said<>(value, operation, place), new HashSet<>());
    values.put(value, one);
    return one;
  }

  /** Returns the contradiction between the most frequent and the least frequent value. */
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
