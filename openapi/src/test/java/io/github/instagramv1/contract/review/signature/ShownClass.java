package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import java.util.stream.Collectors;

/** The changes of a class as text. */
final class ShownClass {
  private ShownClass() {}

  /**
   * Returns the changed signatures of a class, each with its compatibility and the rules behind it.
   */
  static String lines(JavaArtifact artifact, String type) {
    return artifact.classes().stream()
        .filter(each -> each.name().equals(type))
        .flatMap(each -> each.signatures().stream())
        .map(ShownClass::lines)
        .collect(Collectors.joining());
  }

  private static String lines(SignatureDifference difference) {
    return difference.before().map(each -> "- " + each + "\n").orElse("")
        + difference.after().map(each -> "+ " + each + "\n").orElse("")
        + "  "
        + difference.compatibility().phrase()
        + ": "
        + difference.causes().stream().map(Finding::rule).collect(Collectors.joining(", "))
        + "\n";
  }
}
