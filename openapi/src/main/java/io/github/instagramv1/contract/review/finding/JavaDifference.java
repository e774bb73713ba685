package io.github.instagramv1.contract.review.finding;

import java.util.List;

/**
 * What a change means for those who compile against what is generated.
 *
 * @param artifacts in the order in which they are built
 */
public record JavaDifference(List<JavaArtifact> artifacts) {
  public JavaDifference {
    artifacts = List.copyOf(artifacts);
  }
}
