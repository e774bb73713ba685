package io.github.instagramv1.contract.lint.rule.schema;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Requires bounds of the length of strings. */
public final class StringBounds implements Rule {
  private static final Pattern UNBOUNDED = Pattern.compile(".*(?<!\\\\)([*+]|\\{\\d+,}).*");
  private static final Pattern IDENTIFIES =
      Pattern.compile("(.*_)?(id|cursor|time|username|shortcode)");

  @Override
  public String id() {
    return "string-bounds";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Set<String> requests = new LinkedHashSet<>();
    Definitions.of(contract)
        .filter(part -> part.has("in") && part.has("schema"))
        .forEach(
            parameter -> checkRequest(contract, parameter.child("schema"), requests, findings));
    for (YamlValue body : contract.components("requestBodies").values()) {
      body.child("content")
          .children()
          .forEach(content -> checkRequest(contract, content.child("schema"), requests, findings));
    }
    Definitions.schemas(contract)
        .filter(schema -> !requests.contains(schema.pointer()))
        .forEach(schema -> checkResponse(schema, findings));
  }

  private static void checkRequest(
      ContractModel contract, YamlValue reference, Set<String> seen, Findings findings) {
    YamlValue schema = contract.resolve(reference);
    if (!schema.exists() || !seen.add(schema.pointer())) {
      return;
    }
    if (schema.text("type").equals("string") && !schema.has("enum")) {
      if (!schema.has("minLength") && !schema.has("pattern")) {
        findings.at(
            schema,
            "Add minLength or a pattern: it must be clear whether this string may be empty.");
      }
      if (!schema.has("maxLength") && !isBounded(schema.text("pattern"))) {
        findings.at(
            schema, "Add maxLength or a bounded pattern: this string needs a maximum length.");
      }
    }
    schema
        .child("properties")
        .children()
        .forEach(property -> checkRequest(contract, property, seen, findings));
    if (schema.has("items")) {
      checkRequest(contract, schema.child("items"), seen, findings);
    }
  }

  private static boolean isBounded(String pattern) {
    return pattern.startsWith("^")
        && pattern.endsWith("$")
        && !UNBOUNDED.matcher(pattern).matches();
  }

  private static void checkResponse(YamlValue schema, Findings findings) {
    boolean identifies = IDENTIFIES.matcher(schema.key()).matches();
    boolean bounded = schema.has("pattern") || schema.has("minLength") || schema.has("enum");
    if (schema.text("type").equals("string") && identifies && !bounded) {
      findings.at(schema, "Add a pattern or minLength to " + schema.key() + ".");
    }
  }
}
