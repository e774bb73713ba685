package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Requires a date and a successor of everything deprecated. */
public final class Deprecation implements Rule {

  @Override
  public String id() {
    return "deprecation";
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
        findings.at(since, "Set deprecated on " + name + ", or remove x-deprecated-since.");
      }
      return;
    }
    String date = since.text();
    if (!isDate(date) && !(dateless && date.equals("unknown"))) {
      YamlValue place = since.exists() ? since : deprecated;
      findings.at(
          place, "Add x-deprecated-since: the date since which " + name + " is deprecated.");
    }
    if (!part.text("description").contains("successor")) {
      findings.at(
          deprecated,
          "Name the successor of %s in the description, or write that it has no successor."
              .formatted(name));
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
