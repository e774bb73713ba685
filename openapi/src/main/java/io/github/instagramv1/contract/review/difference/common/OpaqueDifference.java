package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.OpaqueComparison.Extent;
import io.github.instagramv1.contract.source.ElementKind;

/** Compares parts of a contract that no rule covers as a whole. */
public final class OpaqueDifference {
  private final ContractPair contracts;
  private final Recorder recorder;
  private final UnclassifiedDifference remainder;

  public OpaqueDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.remainder = new UnclassifiedDifference(recorder);
  }

  /** Reports a member if it, or what it refers to, differs; other words in it are a note. */
  public void compare(ValuePair holders, String name, ElementKind part) {
    Change change = holders.member(name);
    if (!change.isKept()) {
      remainder.report(holders, name);
      return;
    }
    Extent extent = OpaqueComparison.of(contracts, change.pair().orElseThrow(), part);
    if (extent == Extent.MEANING) {
      remainder.reportKept(holders, name);
    } else if (extent == Extent.WORDS) {
      recorder.add(
          Draft.of(
              TextDifference.TEXT,
              change,
              "words in `%s` of %s change.".formatted(name, PlaceTitle.of(holders))));
    } else if (change.isDifferent()) {
      recorder.note(
          change, "`%s` of %s is written in another way.".formatted(name, PlaceTitle.of(holders)));
    }
  }
}
