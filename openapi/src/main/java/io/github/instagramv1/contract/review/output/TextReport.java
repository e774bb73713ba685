package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.AcceptanceState;
import io.github.instagramv1.contract.review.finding.ContractIdentity;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.util.List;
import java.util.Locale;

/** Writes a review for a terminal: the verdict first, then every finding, breaking ones in full. */
public final class TextReport implements Report {
  private final TerminalStyle style;

  /**
   * @param coloured whether the terminal shows colours
   */
  public TextReport(boolean coloured) {
    this.style = coloured ? TerminalStyle.COLOURED : TerminalStyle.PLAIN;
  }

  @Override
  public String write(ReviewResult result) {
    StringBuilder text = new StringBuilder();
    text.append(verdict(result)).append("  ").append(identities(result)).append('\n');
    text.append(Summary.verdict(result)).append('\n');
    text.append(Summary.version(result)).append('\n');
    FindingText findings = new FindingText(style);
    for (Finding finding : result.findings()) {
      text.append('\n').append(findings.write(finding, result.isAccepted(finding)));
    }
    appendAcceptances(text, result.acceptances());
    appendRequirements(text, result.requirements());
    result.java().map(new JavaText(style)::write).ifPresent(text::append);
    return text.toString();
  }

  private String verdict(ReviewResult result) {
    String word = result.verdict().name().toUpperCase(Locale.ROOT);
    return switch (result.verdict()) {
      case BREAKING -> style.red(word);
      case ACCEPTED -> style.yellow(word);
      case COMPATIBLE, SAME -> style.green(word);
    };
  }

  private static String identities(ReviewResult result) {
    return identity(result.before().identity()) + " -> " + identity(result.after().identity());
  }

  private static String identity(ContractIdentity identity) {
    return identity.name() + " (" + identity.version() + ")";
  }

  private void appendAcceptances(StringBuilder text, List<AcceptanceState> acceptances) {
    if (acceptances.isEmpty()) {
      return;
    }
    text.append('\n').append(style.bold("Accepted breaks")).append('\n');
    for (AcceptanceState each : acceptances) {
      text.append("  ")
          .append(
              switch (each.state()) {
                case USED -> style.yellow("accepted") + "  ";
                case EXPIRED -> style.red("expired") + "   ";
                case UNMATCHED -> style.faint("unmatched") + " ";
              })
          .append(each.acceptance().id())
          .append(" until ")
          .append(each.acceptance().until())
          .append(": ")
          .append(each.acceptance().reason())
          .append('\n');
    }
  }

  private void appendRequirements(StringBuilder text, List<RequirementImpact> requirements) {
    if (requirements.isEmpty()) {
      return;
    }
    text.append('\n').append(style.bold("Requirements of the conformance kit")).append('\n');
    for (RequirementImpact each : requirements) {
      text.append(
          "  %-8s %s  %s  %s%n"
              .formatted(
                  each.kind().name().toLowerCase(Locale.ROOT),
                  each.id(),
                  each.checks().isEmpty() ? "no check" : String.join(", ", each.checks()),
                  style.faint(each.sentence())));
    }
  }
}
