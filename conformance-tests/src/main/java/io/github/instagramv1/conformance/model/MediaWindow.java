package io.github.instagramv1.conformance.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a list of media within bounds: strictly newer than {@code min_id}, strictly older
 * than {@code max_id}, from {@code min_timestamp} on, and before {@code max_timestamp}. Ids,
 * including unknown ones, compare by the number before the underscore.
 */
public record MediaWindow(
    Optional<BigInteger> minId,
    Optional<BigInteger> maxId,
    Optional<BigInteger> minTimestamp,
    Optional<BigInteger> maxTimestamp) {

  /** Returns the window of a request's parameters; other parameters have no effect. */
  public static MediaWindow of(Map<String, String> parameters) {
    return new MediaWindow(
        number(parameters, "min_id"),
        number(parameters, "max_id"),
        number(parameters, "min_timestamp"),
        number(parameters, "max_timestamp"));
  }

  private static Optional<BigInteger> number(Map<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).map(Ids::number);
  }

  /** Returns the media of a list that are in the window, in the order of the list. */
  public List<JsonNode> of(List<JsonNode> media) {
    return media.stream().filter(this::holds).toList();
  }

  private boolean holds(JsonNode media) {
    BigInteger id = Ids.number(media.path("id").asText());
    BigInteger time = new BigInteger(media.path("created_time").asText());
    return minId.filter(least -> id.compareTo(least) <= 0).isEmpty()
        && maxId.filter(most -> id.compareTo(most) >= 0).isEmpty()
        && minTimestamp.filter(start -> time.compareTo(start) < 0).isEmpty()
        && maxTimestamp.filter(end -> time.compareTo(end) >= 0).isEmpty();
  }
}
