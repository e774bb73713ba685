package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Sides;

/** The version of OpenAPI in which a contract is written. */
final class VersionDifference {
  private final Sides sides;
  private final Recorder recorder;

  VersionDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
  }

  void compare() {
    Change version = new Pair(sides.before().root(), sides.after().root()).member("openapi");
    if (version.isDifferent()) {
      recorder.add(
          Notation.of(
              version,
              "the OpenAPI version of the contract changes from %s to %s."
                  .formatted(version.beforeText(), version.afterText())));
    }
  }
}
