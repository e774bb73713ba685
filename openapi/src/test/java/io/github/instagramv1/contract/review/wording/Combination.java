package io.github.instagramv1.contract.review.wording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.difference.ContractDifference;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.library.LibraryChange;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.time.LocalDate;
import java.util.List;

/**
 * Two contracts that differ in one value.
 *
 * @param edit the value that differs
 * @param from the old value
 * @param to the new value
 * @param library the changes that openapi-diff is assumed to report
 * @param shown whether {@code sentences.txt} lists the examples; those of other positions are alike
 */
record Combination(
    String edit,
    String from,
    String to,
    ObjectNode before,
    ObjectNode after,
    List<LibraryChange> library,
    boolean shown) {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  List<Finding> findings() {
    ContractDifference difference = new ContractDifference(model(before), model(after));
    difference.compare();
    return difference.findings(library, TODAY);
  }

  static ContractModel model(ObjectNode contract) {
    try {
      return new ContractModel(YamlReader.read("contract.yaml", contract.toString()));
    } catch (UnreadableContract e) {
      throw new AssertionError(contract.toString(), e);
    }
  }

  @Override
  public String toString() {
    return edit + ": " + from + " -> " + to;
  }
}
