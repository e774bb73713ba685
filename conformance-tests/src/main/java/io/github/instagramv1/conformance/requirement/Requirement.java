package io.github.instagramv1.conformance.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A rule of the contract that a client can see.
 *
 * @param id stable, the area and the rule, such as {@code media.videos}
 * @param source a JSON pointer into the contract, with a leading {@code #}
 * @param checks the ids of the checks that hold a server to it, without an operation
 */
public record Requirement(
    String id,
    @JsonProperty("class") ConformanceClass conformanceClass,
    String sentence,
    String source,
    List<String> checks) {

  /** The rule that is broken by any response that is not what the contract says. */
  public static final String SHAPE = "envelope.shape";

  public Requirement {
    checks = List.copyOf(checks);
  }

  /** Whether a response alone, held against its schema, can break the rule. */
  boolean isOfShape() {
    return id.equals(SHAPE) || source.startsWith("#/components/schemas/");
  }
}
