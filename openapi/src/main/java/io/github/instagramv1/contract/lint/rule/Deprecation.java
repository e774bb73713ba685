package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What is deprecated says since when. */
final class Deprecation implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "deprecation",
        "`deprecated` on an operation or a parameter together with `x-deprecated-since`, a date or,"
            + " for a parameter, `unknown`, and a description that names the successor or says that"
            + " there is none",
        "Who depends on it learns how long the warning has stood and where to go.",
        "OpenAPI has no date for it, and the `@Deprecated` that openapi-generator writes has neither"
            + " a date nor a successor; SAP and Snyk had to extend OpenAPI by a date.",
        """
        deprecated: true
        x-deprecated-since: '2015-11-17'
        """,
        """
        deprecated: true
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      check(operation.part(), operation.toString(), false, findings);
      for (Part parameter : contract.parameters(operation)) {
        check(parameter, parameter.text("name"), true, findings);
      }
    }
  }

  private static void check(Part part, String name, boolean dateless, Findings findings) {
    Part deprecated = part.child("deprecated");
    Part since = part.child("x-deprecated-since");
    if (!deprecated.node().asBoolean()) {
      if (since.exists()) {
        findings.at(since.pointer(), "Set deprecated on " + name + ", or remove the date.");
      }
      return;
    }
    String date = since.node().asText();
    if (!isDate(date) && !(dateless && date.equals("unknown"))) {
      Part place = since.exists() ? since : deprecated;
      findings.at(
          place.pointer(), "Say by x-deprecated-since, a date, since when " + name + " is.");
    }
    if (!part.text("description").contains("successor")) {
      findings.at(
          deprecated.pointer(), "Name the successor of %s, or say without.".formatted(name));
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
