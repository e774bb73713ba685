package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Sides;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.difference.common.RemainderDifference;
import java.util.Locale;

/** How schemas look in XML ({@code xml}), which counts only where a contract has XML. */
final class XmlDifference {
  private final Recorder recorder;
  private final RemainderDifference remainder;
  private final boolean counts;

  XmlDifference(Sides sides, Recorder recorder) {
    this.recorder = recorder;
    this.remainder = new RemainderDifference(recorder);
    this.counts = hasXml(sides.before()) || hasXml(sides.after());
  }

  void compare(Pair schemas) {
    Change change = schemas.member("xml");
    if (counts) {
      remainder.report(schemas, "xml");
    } else if (change.isDifferent()) {
      recorder.add(
          Notation.of(
              change,
              "`xml` of %s changes, and nothing is sent as XML."
                  .formatted(Subject.of(schemas.before()))));
    }
  }

  private static boolean hasXml(ContractModel model) {
    return model
        .root()
        .written()
        .hasMember("content", type -> type.toLowerCase(Locale.ROOT).contains("xml"));
  }
}
