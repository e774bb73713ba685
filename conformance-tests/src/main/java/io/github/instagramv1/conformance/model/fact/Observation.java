package io.github.instagramv1.conformance.model.fact;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The value of a fact in a response.
 *
 * @param lasting whether no operation of the API changes the fact
 */
public record Observation(Fact fact, JsonNode value, boolean lasting) {}
