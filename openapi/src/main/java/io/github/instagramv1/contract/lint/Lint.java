package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Checks a contract against lint rules. */
public final class Lint {
  private static final Comparator<LintFinding> BY_PLACE =
      Comparator.comparingInt((LintFinding finding) -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column())
          .thenComparing(LintFinding::rule);

  private final List<Rule> rules;

  /** Creates a lint of rules. */
  public Lint(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Returns all findings in the order of the file.
   *
   * @throws UnreadableContract if it is not OpenAPI
   */
  public List<LintFinding> check(YamlDocument document) throws UnreadableContract {
    ContractModel contract = ContractModel.unchecked(document);
    return rules.stream().flatMap(rule -> findings(rule, contract)).sorted(BY_PLACE).toList();
  }

  private static Stream<LintFinding> findings(Rule rule, ContractModel contract) {
    Findings findings = new Findings(rule.id(), contract.document().file());
    rule.check(contract, findings);
    return findings.all().stream();
  }
}
