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
        "`deprecated` on an operation together with `x-deprecated-since`, a date, and a description"
            + " that names the successor or says that there is none",
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
      Part deprecated = operation.part().child("deprecated");
      Part since = operation.part().child("x-deprecated-since");
      if (!deprecated.node().asBoolean()) {
        if (since.exists()) {
          findings.at(since.pointer(), "Set deprecated on " + operation + ", or remove the date.");
        }
        continue;
      }
      if (!isDate(since.node().asText())) {
        Part place = since.exists() ? since : deprecated;
        findings.at(
            place.pointer(), "Say by x-deprecated-since, a date, since when " + operation + " is.");
      }
      if (!operation.part().text("description").contains("successor")) {
        findings.at(
            deprecated.pointer(), "Name the successor of %s, or say without.".formatted(operation));
      }
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
