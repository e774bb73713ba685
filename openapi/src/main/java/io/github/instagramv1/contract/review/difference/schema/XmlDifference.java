package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import java.util.Locale;

/** Compares {@code xml}, which counts only if a contract has XML. */
final class XmlDifference {
  private final Recorder recorder;
  private final UnclassifiedDifference remainder;
  private final boolean counts;

  XmlDifference(ContractPair contracts, Recorder recorder) {
    this.recorder = recorder;
    this.remainder = new UnclassifiedDifference(recorder);
    this.counts = hasXml(contracts.before()) || hasXml(contracts.after());
  }

  void compare(ValuePair schemas) {
    Change change = schemas.member("xml");
    if (counts) {
      remainder.report(schemas, "xml");
    } else if (change.isDifferent()) {
      recorder.note(
          change,
          "`xml` of %s changes, and nothing is sent as XML.".formatted(PlaceTitle.of(schemas)));
    }
  }

  private static boolean hasXml(ContractModel model) {
    return model
        .root()
        .written()
        .hasMember("content", type -> type.toLowerCase(Locale.ROOT).contains("xml"));
  }
}
