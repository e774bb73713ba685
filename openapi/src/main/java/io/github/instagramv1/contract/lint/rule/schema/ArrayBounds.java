package io.github.instagramv1.contract.lint.rule.schema;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;

/** Arrays say how many items they have. */
public final class ArrayBounds implements Rule {

  @Override
  public String id() {
    return "array-bounds";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Definitions.schemas(contract)
        .filter(schema -> schema.text("type").equals("array"))
        .forEach(schema -> array(schema, findings));
  }

  private static void array(YamlValue schema, Findings findings) {
    if (!schema.has("maxItems")) {
      findings.at(schema, "Say by maxItems how many items this array can have.");
    }
    if (!schema.has("items")) {
      findings.at(schema, "Say by items what this array holds.");
    }
  }
}
