package io.github.instagramv1.contract.review.conformance;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Side;
import java.util.stream.Stream;

/**
 * The inputs of an operation, including shared ones: a change of its form or of a shared parameter
 * affects the requirements of the operation.
 */
final class OperationInputs {
  private OperationInputs() {}

  /**
   * Returns whether a finding changes what an operation takes.
   *
   * @param source the place of a requirement: the operation itself, its body or its parameters
   */
  static boolean touches(Finding finding, String source, ContractModel model) {
    return isOfRequest(finding)
        && model.operations().stream()
            .filter(each -> finding.operations().contains(each.id()))
            .map(each -> each.node().pointer())
            .anyMatch(
                each ->
                    source.equals(each)
                        || source.startsWith(each + "/requestBody")
                        || source.equals(each + "/parameters"));
  }

  private static boolean isOfRequest(Finding finding) {
    return finding.rule().startsWith("request-")
        || Stream.of(finding.before(), finding.after())
            .filter(Side::present)
            .map(each -> each.place().pointer())
            .anyMatch(
                each ->
                    each.startsWith("/components/parameters/")
                        || each.startsWith("/components/requestBodies/"));
  }
}
