package io.github.instagramv1.conformance.model.fact;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a response says of a fact.
 *
 * @param lasting whether no operation of the API changes it
 */
public record Observation(Fact fact, JsonNode value, boolean lasting) {}
