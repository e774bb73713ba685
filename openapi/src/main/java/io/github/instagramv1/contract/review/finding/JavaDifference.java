package io.github.instagramv1.contract.review.finding;

import java.util.List;

/**
 * The changed signatures of all compared jars.
 *
 * @param artifacts in the order in which they are named
 */
public record JavaDifference(List<JavaArtifact> artifacts) {
  public JavaDifference {
    artifacts = List.copyOf(artifacts);
  }
}
