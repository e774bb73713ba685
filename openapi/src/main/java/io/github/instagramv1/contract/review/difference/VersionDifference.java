package io.github.instagramv1.contract.review.difference;

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
