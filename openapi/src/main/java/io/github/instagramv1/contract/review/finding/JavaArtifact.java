package io.github.instagramv1.contract.review.finding;

import java.util.List;
import java.util.Optional;

/**
 * The changed signatures of one generated jar.
 *
 * @param name its name in reports
 * @param failure one sentence: why it cannot be compared; empty if it was
 * @param classes the classes that differ, by package and name
 */
public record JavaArtifact(String name, Optional<String> failure, List<ClassDifference> classes) {
  public JavaArtifact {
    classes = List.copyOf(classes);
  }

  /** Returns every signature that differs. */
  public List<SignatureDifference> signatures() {
    return classes.stream().flatMap(each -> each.signatures().stream()).toList();
  }
}
