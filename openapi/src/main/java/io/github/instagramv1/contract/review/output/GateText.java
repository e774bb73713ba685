package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.AcceptanceState;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.util.List;

/**
 * The text of the gate: nothing if the contracts are equal, what to do if it fails, and always the
 * accepted breaks.
 */
public final class GateText implements Report {
  private final TerminalStyle style;

  /**
   * @param coloured whether the terminal shows colours
   */
  public GateText(boolean coloured) {
    this.style = coloured ? TerminalStyle.COLOURED : TerminalStyle.PLAIN;
  }

  @Override
  public String write(ReviewResult result) {
    StringBuilder text = new StringBuilder();
    List<Finding> failures = result.failures();
    if (!failures.isEmpty()) {
      text.append(style.red("The contract breaks clients of the last release. "))
          .append(Summary.verdict(result))
          .append('\n');
      FindingText findings = new FindingText(style);
      failures.forEach(each -> text.append('\n').append(findings.write(each, false)));
      text.append(
          """

          What to do: undo the change, or follow the suggestion. If the break is intentional, copy the line after "accept"
          into openapi/accepted-breaks.yaml and add a reason.
          """);
    }
    if (!result.version().met()) {
      text.append(Summary.version(result)).append('\n');
    }
    for (AcceptanceState each : result.acceptances()) {
      text.append(acceptance(each)).append('\n');
    }
    return text.toString();
  }

  private static String acceptance(AcceptanceState each) {
    String id = each.acceptance().id();
    return switch (each.state()) {
      case USED ->
          "Accepted until %s: %s (%s)"
              .formatted(each.acceptance().until(), id, each.acceptance().reason());
      case EXPIRED -> "Expired after %s: %s".formatted(each.acceptance().until(), id);
      case UNMATCHED -> "Matches no finding; remove it: %s".formatted(id);
    };
  }
}
