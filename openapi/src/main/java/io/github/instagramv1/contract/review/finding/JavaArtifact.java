package io.github.instagramv1.contract.review.finding;

import java.util.List;
import java.util.Optional;

/**
 * What is generated for one kind of users.
 *
 * @param name what it is called in outputs
 * @param failure one sentence: why nothing can be said of it; empty where something can
 * @param classes the classes that differ, by package and name
 */
public record JavaArtifact(String name, Optional<String> failure, List<ClassDifference> classes) {
  public JavaArtifact {
    classes = List.copyOf(classes);
  }

  /** Every signature that differs. */
  public List<SignatureDifference> signatures() {
    return classes.stream().flatMap(each -> each.signatures().stream()).toList();
  }
}
