package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Sides;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.difference.common.WholeComparison.Extent;
import io.github.instagramv1.contract.source.Part;

/** Parts of a contract into which no rule looks: told as a whole where they say something else. */
public final class WholeDifference {
  private final Sides sides;
  private final Recorder recorder;
  private final RemainderDifference remainder;

  public WholeDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
    this.remainder = new RemainderDifference(recorder);
  }

  /** Reports a member if it, or what it refers to, differs; other words in it are a note. */
  public void compare(Pair holders, String name, Part part) {
    Change change = holders.member(name);
    if (!change.isKept()) {
      remainder.report(holders, name);
      return;
    }
    Extent extent = WholeComparison.of(sides, change.pair().orElseThrow(), part);
    if (extent == Extent.MEANING) {
      remainder.reportKept(holders, name);
    } else if (extent == Extent.WORDS) {
      recorder.add(
          Draft.of(
              TextDifference.TEXT,
              change,
              "words in `%s` of %s change.".formatted(name, Subject.of(holders.before()))));
    } else if (change.isDifferent()) {
      recorder.add(
          Notation.of(
              change,
              "`%s` of %s is written in another way."
                  .formatted(name, Subject.of(holders.before()))));
    }
  }
}
