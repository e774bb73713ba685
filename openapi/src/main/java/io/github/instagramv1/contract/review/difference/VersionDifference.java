package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;

/** The version of OpenAPI in which a contract is written. */
final class VersionDifference {
  private final ContractPair contracts;
  private final Recorder recorder;

  VersionDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
  }

  void compare() {
    Change version =
        new ValuePair(contracts.before().root(), contracts.after().root()).member("openapi");
    if (version.isDifferent()) {
      recorder.note(
          version,
          "the OpenAPI version of the contract changes from %s to %s."
              .formatted(version.beforeText(), version.afterText()));
    }
  }
}
