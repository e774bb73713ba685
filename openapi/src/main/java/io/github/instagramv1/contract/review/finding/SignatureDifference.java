package io.github.instagramv1.contract.review.finding;

import java.util.List;
import java.util.Optional;

/**
 * A public or protected signature that is not what it was.
 *
 * @param before the old one as Java, types without their packages; empty where it is new
 * @param after the new one; empty where it is gone
 * @param compatibility what that does to code that uses it
 * @param causes the findings that stand where it is generated from; empty where none does
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
