package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;

/** A review in SARIF. */
public final class SarifReport implements Report {
  private final List<Rule> rules;

  public SarifReport(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public String write(ReviewResult result) {
    SarifLog log = new SarifLog("instagram-review");
    rules.forEach(rule -> addRule(log, rule));
    result.findings().forEach(each -> addResult(log, each, result));
    return log.text();
  }

  private static void addRule(SarifLog log, Rule rule) {
    ObjectNode node =
        log.addRule(
            rule.id(), "Finds " + rule.finds() + ".", rule.wholeEffect(), rule.suggestion());
    node.putObject("defaultConfiguration").put("level", level(rule.breaking(), rule.level()));
    node.putObject("properties").put("level", rule.level().key());
  }

  private static void addResult(SarifLog log, Finding finding, ReviewResult review) {
    String suggestion =
        finding.suggestion().isEmpty() ? "" : " Suggestion: " + finding.suggestion();
    ObjectNode node =
        log.addResult(
            finding.rule(),
            level(finding.breaking(), finding.level()),
            finding.title() + " " + finding.effect() + suggestion,
            finding.after().place());
    ObjectNode old = SarifLocation.of(finding.before().place());
    old.putObject("message").put("text", "The place in the old contract.");
    node.putArray("relatedLocations").add(old);
    node.putObject("partialFingerprints").put("finding/v1", finding.id());
    if (review.isAccepted(finding)) {
      node.putArray("suppressions").addObject().put("kind", "external");
    }
    ObjectNode properties = node.putObject("properties");
    ArrayNode operations = properties.putArray("operations");
    finding.operations().forEach(operations::add);
    review
        .java()
        .ifPresent(
            java -> {
              ArrayNode signatures = properties.putArray("signatures");
              Signatures.lines(java, finding).forEach(signatures::add);
            });
  }

  private static String level(boolean breaking, Level level) {
    if (!breaking) {
      return "note";
    }
    return level.reaches(Level.BEHAVIOUR) ? "error" : "warning";
  }
}
