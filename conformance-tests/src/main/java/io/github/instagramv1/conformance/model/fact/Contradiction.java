package io.github.instagramv1.conformance.model.fact;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Two responses that say different things of one fact, with no write between them that explains it.
 *
 * @param <P> where something was said
 * @param odd where the value was said that fewer operations say, which is the one to blame
 * @param back whether the value changed and changed back, which no single change by others does
 */
public record Contradiction<P>(
    Fact fact, boolean lasting, Said<P> usual, Said<P> odd, boolean back) {

  /** A value, and one of the places that said it. */
  public record Said<P>(JsonNode value, String operation, P place) {}
}
