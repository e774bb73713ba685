package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Requires the spelling of names that their kind has. */
public final class Names implements Rule {
  private static final Pattern PASCAL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @Override
  public String id() {
    return "names";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    for (String kind :
        List.of("parameters", "headers", "requestBodies", "responses", "examples", "schemas")) {
      checkComponents(contract.components(kind).values(), findings);
    }
    Definitions.schemas(contract)
        .forEach(schema -> checkProperties(schema.child("properties"), findings));
    Definitions.of(contract)
        .filter(part -> part.has("in"))
        .forEach(p -> checkParameter(p, findings));
    contract.operations().forEach(operation -> checkResponse(operation, findings));
  }

  private static void checkComponents(Collection<YamlValue> components, Findings findings) {
    Map<String, String> seen = new HashMap<>();
    for (YamlValue component : components) {
      String name = component.key();
      if (!PASCAL_CASE.matcher(name).matches()) {
        findings.at(
            component, "Rename the component " + name + ": names of components are in PascalCase.");
      }
      String other = seen.put(name.toLowerCase(Locale.ROOT), name);
      if (other != null) {
        findings.at(component, "Rename " + name + ": it differs from " + other + " only in case.");
      }
    }
  }

  private static void checkProperties(YamlValue properties, Findings findings) {
    for (YamlValue property : properties.children()) {
      if (!SNAKE_CASE.matcher(property.key()).matches()) {
        findings.at(
            property,
            "Rename the property " + property.key() + ": names of properties are in snake_case.");
      }
    }
  }

  private static void checkParameter(YamlValue parameter, Findings findings) {
    YamlValue name = parameter.child("name");
    String text = name.text();
    boolean inPath = parameter.text("in").equals("path");
    if (inPath && !KEBAB_CASE.matcher(text).matches()) {
      findings.at(
          name,
          "Rename the path parameter " + text + ": names of path parameters are in kebab-case.");
    }
    if (parameter.text("in").equals("query") && !SNAKE_CASE.matcher(text).matches()) {
      findings.at(
          name,
          "Rename the query parameter " + text + ": names of query parameters are in snake_case.");
    }
  }

  private static void checkResponse(Operation operation, Findings findings) {
    YamlValue reference = operation.successSchema().child("$ref");
    if (!reference.exists() || !reference.text().endsWith("Response")) {
      YamlValue place = reference.exists() ? reference : operation.successSchema();
      findings.at(
          place,
          "Give the response of " + operation + " a component schema whose name ends in Response.");
    }
  }
}
