package io.github.instagramv1.contract.review.finding;

import java.util.List;

/**
 * The changed signatures of one jar.
 *
 * @param name its name in reports
 * @param classes the classes that differ, by package and name
 */
public record JavaArtifact(String name, List<ClassDifference> classes) {
  public JavaArtifact {
    classes = List.copyOf(classes);
  }

  /** Returns every signature that differs. */
  public List<SignatureDifference> signatures() {
    return classes.stream().flatMap(each -> each.signatures().stream()).toList();
  }
}
