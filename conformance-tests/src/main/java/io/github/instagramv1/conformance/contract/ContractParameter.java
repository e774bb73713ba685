package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Optional;

/**
 * One parameter of an operation.
 *
 * @param in {@code path}, {@code query} or {@code form}
 * @param schema without references
 * @param clampedTo the value at which larger values are capped, if any
 */
public record ContractParameter(
    String name, String in, boolean required, Schema<?> schema, Optional<Integer> clampedTo) {

  /** Returns the default of the parameter, if it is a number. */
  public Optional<Integer> defaultNumber() {
    return Optional.ofNullable(schema.getDefault())
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).intValue());
  }
}
