package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.lint.LintFinding;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.List;

/** A lint in SARIF, every rule described, whether it found something or not. */
public final class LintSarif {
  private final List<Rule> rules;

  public LintSarif(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Writes findings as SARIF. */
  public String write(List<LintFinding> findings) {
    SarifLog log = new SarifLog("instagram-lint");
    for (Rule rule : rules) {
      RuleText text = rule.text();
      log.addRule(
          text.id(),
          "Requires " + text.requires() + ".",
          text.why() + " " + text.without(),
          "Good:\n" + text.good() + "\nBad:\n" + text.bad());
    }
    for (LintFinding each : findings) {
      log.addResult(each.rule(), "error", each.sentence(), each.place());
    }
    return log.text();
  }
}
