package io.github.instagramv1.contract.lint.rule.schema;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;

/** Requires {@code items} and {@code maxItems} of arrays. */
public final class ArrayBounds implements Rule {

  @Override
  public String id() {
    return "array-bounds";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Definitions.schemas(contract)
        .filter(schema -> schema.text("type").equals("array"))
        .forEach(schema -> checkArray(schema, findings));
  }

  private static void checkArray(YamlValue schema, Findings findings) {
    if (!schema.has("maxItems")) {
      findings.at(schema, "Add maxItems to this array.");
    }
    if (!schema.has("items")) {
      findings.at(schema, "Add items to this array.");
    }
  }
}
