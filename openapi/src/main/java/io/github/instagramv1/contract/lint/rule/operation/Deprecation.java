package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What is deprecated says since when. */
public final class Deprecation implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "deprecation",
        "`deprecated` on an operation or a parameter together with `x-deprecated-since`, a date or,"
            + " for a parameter, `unknown`, and a description that names the successor or says that"
            + " there is none",
        "Who depends on it learns how long the warning has stood and where to go.",
        "OpenAPI has no date for it, and the `@Deprecated` that openapi-generator writes has"
            + " neither a date nor a successor; SAP and Snyk had to extend OpenAPI by a date.",
        """
        deprecated: true
        x-deprecated-since: '2015-11-17'
        """,
        """
        deprecated: true
        """);
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      check(operation.node(), operation.toString(), false, findings);
      for (Parameter parameter : contract.parameters(operation)) {
        check(parameter.node(), parameter.name(), true, findings);
      }
    }
  }

  private static void check(YamlValue part, String name, boolean dateless, Findings findings) {
    YamlValue deprecated = part.child("deprecated");
    YamlValue since = part.child("x-deprecated-since");
    if (!deprecated.isTrue()) {
      if (since.exists()) {
        findings.at(since, "Set deprecated on " + name + ", or remove the date.");
      }
      return;
    }
    String date = since.text();
    if (!isDate(date) && !(dateless && date.equals("unknown"))) {
      YamlValue place = since.exists() ? since : deprecated;
      findings.at(place, "Say by x-deprecated-since, a date, since when " + name + " is.");
    }
    if (!part.text("description").contains("successor")) {
      findings.at(deprecated, "Name the successor of %s, or say without.".formatted(name));
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 2000;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
