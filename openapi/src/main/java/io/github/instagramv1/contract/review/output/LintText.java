package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.lint.LintFinding;
import java.util.List;
import java.util.stream.Collectors;

/** A lint for a terminal: a line for each finding, and how many there are. */
public final class LintText {
  private final TerminalStyle style;
  private final int rules;

  /**
   * @param coloured whether the output is a terminal with colours
   * @param rules the number of rules that were checked
   */
  public LintText(boolean coloured, int rules) {
    this.style = coloured ? TerminalStyle.COLOURED : TerminalStyle.PLAIN;
    this.rules = rules;
  }

  /** Writes findings as text. */
  public String write(List<LintFinding> findings) {
    if (findings.isEmpty()) {
      return style.green("No findings; " + rules + " rules checked.") + "\n";
    }
    String number = findings.size() == 1 ? "1 finding." : findings.size() + " findings.";
    return findings.stream().map(this::line).collect(Collectors.joining())
        + style.red(number)
        + "\n";
  }

  private String line(LintFinding finding) {
    return "%s: %s: %s\n"
        .formatted(
            style.bold(finding.place().link()), style.yellow(finding.rule()), finding.sentence());
  }
}
