package io.github.instagramv1.conformance.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A rule of the contract that a client can observe.
 *
 * @param id stable, the area and the rule, such as {@code media.videos}
 * @param source a JSON pointer into the contract, with a leading {@code #}
 * @param checks the ids of the checks that test it, without an operation
 */
public record Requirement(
    String id,
    @JsonProperty("class") ConformanceClass conformanceClass,
    String sentence,
    String source,
    List<String> checks) {

  /** The id of the requirement that every response that violates the contract violates. */
  public static final String SHAPE = "envelope.shape";

  public Requirement {
    checks = List.copyOf(checks);
  }

  /** Returns whether a single response can violate the requirement by violating its schema. */
  boolean isOfShape() {
    return id.equals(SHAPE) || source.startsWith("#/components/schemas/");
  }
}
