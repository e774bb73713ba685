package io.github.instagramv1.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.Contract.Operation;
import java.util.ArrayList;
import java.util.List;

/** What people read. */
final class TextRules {
  private TextRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("summary-phrase", TextRules::summaryPhrase),
        new Rule("description-sentence", TextRules::descriptionSentence),
        new Rule("described", TextRules::described),
        new Rule("ambiguity-sentence", TextRules::ambiguitySentence));
  }

  private static List<String> summaryPhrase(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      String summary = operation.node().path("summary").asText();
      if (summary.isEmpty() || summary.endsWith(".") || !startsUpper(summary)) {
        findings.add(operation.place() + ": summary is not a phrase without a full stop");
      }
    }
    return findings;
  }

  private static List<String> descriptionSentence(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          JsonNode description = node.path("description");
          boolean prose = !place.startsWith("/servers") && !place.contains("/scopes");
          if (prose && description.isTextual() && !isSentence(description.asText())) {
            findings.add(place + "/description: is not sentences");
          }
        });
    return findings;
  }

  private static List<String> described(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.operations().forEach(o -> require(findings, o.place(), o.node()));
    contract.root().path("tags").forEach(tag -> require(findings, "/tags", tag));
    for (String kind :
        List.of(
            "parameters", "headers", "requestBodies", "responses", "schemas", "securitySchemes")) {
      contract
          .components(kind)
          .fields()
          .forEachRemaining(
              c -> require(findings, "/components/" + kind + "/" + c.getKey(), c.getValue()));
    }
    contract.walk(
        (place, node) -> {
          boolean inPlace = !node.has("$ref") && node.isObject();
          boolean reply = place.matches(".*/responses/\\d+");
          boolean parameter = place.matches(".*/parameters/\\d+");
          boolean property = place.matches(".*/properties/[^/]+") && !place.contains("/examples/");
          if (inPlace && (reply || parameter || property)) {
            require(findings, place, node);
          }
        });
    return findings;
  }

  private static List<String> ambiguitySentence(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          if (place.endsWith("/x-ambiguity") && !isSentence(node.asText())) {
            findings.add(place + ": is not a sentence");
          }
        });
    return findings;
  }

  private static void require(List<String> findings, String place, JsonNode node) {
    if (node.path("description").asText().isBlank()) {
      findings.add(place + ": has no description");
    }
  }

  private static boolean isSentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") && stripped.contains(" ");
  }

  private static boolean startsUpper(String text) {
    return Character.isUpperCase(text.charAt(0));
  }
}
