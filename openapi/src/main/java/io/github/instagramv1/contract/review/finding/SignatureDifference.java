package io.github.instagramv1.contract.review.finding;

import java.util.List;
import java.util.Optional;

/**
 * A public or protected signature that changes.
 *
 * @param before the old one as Java, types without packages; empty if it is new
 * @param after the new one; empty if it is removed
 * @param compatibility the effect on code that uses it
 * @param causes the findings at the places that it is generated from
 */
public record SignatureDifference(
    Optional<String> before,
    Optional<String> after,
    Compatibility compatibility,
    List<Finding> causes) {
  public SignatureDifference {
    causes = List.copyOf(causes);
  }
}
