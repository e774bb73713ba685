package io.github.instagramv1.conformance.model.fact;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Two responses with different values of one fact, without a write between them that explains the
 * difference.
 *
 * @param <P> the type of places at which values were observed
 * @param odd the value that fewer operations returned, which is considered wrong
 * @param back whether the value changed and changed back, which no single change by another client
 *     causes
 */
public record Contradiction<P>(
    Fact fact, boolean lasting, Said<P> usual, Said<P> odd, boolean back) {

  /** A value, and one of the places at which it was observed. */
  public record Said<P>(JsonNode value, String operation, P place) {}
}
