package io.github.instagramv1.conformance.requirement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * All requirements of the contract.
 *
 * @param requirements in the order of the classes
 * @param unchecked the requirements that no check can test
 */
public record Requirements(List<Requirement> requirements, List<Unchecked> unchecked) {
  private static final String RESOURCE = "/io/github/instagramv1/conformance/requirements.yaml";

  public Requirements {
    requirements = List.copyOf(requirements);
    unchecked = List.copyOf(unchecked);
  }

  /** Reads the requirements from the class path. */
  public static Requirements load() {
    try (InputStream stream = Requirements.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper(new YAMLFactory()).readValue(stream, Requirements.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the requirements that a check tests.
   *
   * @param baseId without an operation
   */
  public List<Requirement> ofCheck(String baseId) {
    return requirements.stream().filter(each -> each.checks().contains(baseId)).toList();
  }

  /**
   * Returns the requirements that are violated if a check fails because a response violates the
   * contract. Such a failure proves nothing about other requirements of the check.
   *
   * @param baseId without an operation
   */
  public List<Requirement> ofShape(String baseId) {
    return requirements.stream()
        .filter(Requirement::isOfShape)
        .filter(each -> each.id().equals(Requirement.SHAPE) || each.checks().contains(baseId))
        .toList();
  }

  /** Returns the requirements of one class. */
  public List<Requirement> of(ConformanceClass conformanceClass) {
    return requirements.stream()
        .filter(each -> each.conformanceClass() == conformanceClass)
        .toList();
  }
}
