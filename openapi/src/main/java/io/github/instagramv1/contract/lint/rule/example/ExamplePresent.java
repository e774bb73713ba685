package io.github.instagramv1.contract.lint.rule.example;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;

/** Requires examples. */
public final class ExamplePresent implements Rule {
  private static final Set<String> PRIMITIVES = Set.of("string", "integer", "number", "boolean");

  @Override
  public String id() {
    return "example-present";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Definitions.of(contract)
        .filter(part -> part.isMapping())
        .forEach(part -> checkPart(part, findings));
  }

  private static void checkPart(YamlValue part, Findings findings) {
    String pointer = part.pointer();
    boolean parameter = part.has("in") && part.has("schema");
    boolean good = pointer.endsWith("/responses/200/content/application~1json");
    boolean form = pointer.endsWith("/content/application~1x-www-form-urlencoded");
    if ((parameter || good || form) && !part.child("examples").has("OK")) {
      findings.at(part, "Give this an example named OK.");
    }
    boolean refusal = pointer.matches("/components/responses/.*/content/application~1json");
    if (refusal && part.child("examples").children().isEmpty()) {
      findings.at(part, "Give this error response an example.");
    }
    boolean header = pointer.matches("/components/headers/[^/]+");
    boolean property =
        pointer.matches(".*/properties/[^/]+") && PRIMITIVES.contains(part.text("type"));
    if ((header || property) && !part.has("example")) {
      findings.at(part, "Give " + part.key() + " an example.");
    }
  }
}
