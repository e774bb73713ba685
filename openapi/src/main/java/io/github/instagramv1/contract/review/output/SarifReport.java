package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;

/** SARIF 2.1.0, which code hosts show next to the changed lines. */
public final class SarifReport implements Report {
  private final ObjectMapper mapper = new ObjectMapper();
  private final List<Rule> rules;

  public SarifReport(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public String write(ReviewResult result) {
    ObjectNode root = mapper.createObjectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "instagram-review");
    ArrayNode described = driver.putArray("rules");
    rules.forEach(rule -> described.add(rule(rule)));
    ArrayNode results = run.putArray("results");
    result.findings().forEach(each -> results.add(result(each, result)));
    return root.toPrettyString() + "\n";
  }

  private ObjectNode rule(Rule rule) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", "Finds " + rule.finds() + ".");
    node.putObject("fullDescription").put("text", rule.wholeEffect());
    if (!rule.suggestion().isEmpty()) {
      node.putObject("help").put("text", rule.suggestion());
    }
    node.putObject("defaultConfiguration").put("level", level(rule.breaking(), rule.level()));
    node.putObject("properties").put("level", rule.level().key());
    return node;
  }

  private ObjectNode result(Finding finding, ReviewResult review) {
    ObjectNode node = mapper.createObjectNode();
    node.put("ruleId", finding.rule());
    node.put("level", level(finding.breaking(), finding.level()));
    String suggestion =
        finding.suggestion().isEmpty() ? "" : " Suggestion: " + finding.suggestion();
    node.putObject("message").put("text", finding.title() + " " + finding.effect() + suggestion);
    node.putArray("locations").add(SarifLocation.of(finding.after().place()));
    node.putArray("relatedLocations")
        .add(
            SarifLocation.of(finding.before().place())
                .set(
                    "message",
                    mapper.createObjectNode().put("text", "The place in the old contract.")));
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
    return node;
  }

  private static String level(boolean breaking, Level level) {
    if (!breaking) {
      return "note";
    }
    return level.reaches(Level.BEHAVIOUR) ? "error" : "warning";
  }
}
