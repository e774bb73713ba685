package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.Optional;

/** How pages follow each other is said where they are asked for. */
final class Pagination implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "pagination",
        "`x-pagination` on exactly the operations whose reply pages, with keys that exist, the"
            + " schema of its items, a `next_url`, and a `count` with its default and its cap",
        "Clients walk pages by it; no generator can guess the key.",
        "An unofficial description pages liked media by `next_max_id`, where the recorded responses of"
            + " 2011 and 2015 have `next_max_like_id`: a client that looks for the former never sees"
            + " a second page.",
        """
        x-pagination: {request: max_like_id, reply: next_max_like_id, items: Media}
        """,
        """
        x-pagination: {request: max_id, reply: next_max_id, items: Media}
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      Part declared = operation.part().child("x-pagination");
      Part reply = contract.resolve(operation.goodSchema()).child("properties").child("pagination");
      if (declared.exists() && !reply.exists()) {
        findings.at(
            declared.pointer(),
            "Remove x-pagination: the reply of " + operation + " does not page.");
      } else if (!declared.exists() && reply.exists()) {
        findings.at(
            operation.part().pointer(),
            "Say by x-pagination how the pages of " + operation + " go on.");
      } else if (declared.exists()) {
        Part keys = contract.resolve(reply).child("properties");
        keys(contract, operation, keys, findings);
        items(contract, operation, findings);
        count(contract, operation, findings);
      }
    }
  }

  private static void keys(Contract contract, Operation operation, Part keys, Findings findings) {
    Part declared = operation.part().child("x-pagination");
    String request = declared.text("request");
    if (parameter(contract, operation, request).isEmpty()) {
      findings.at(
          declared.child("request").pointer(),
          "Name a query parameter of %s: it has no %s.".formatted(operation, request));
    }
    String reply = declared.text("reply");
    if (!keys.has(reply)) {
      findings.at(
          declared.child("reply").pointer(),
          "Name a key of the pagination of %s: it has no %s.".formatted(operation, reply));
    }
    if (!keys.has("next_url")) {
      findings.at(keys.pointer(), "Give the pagination of " + operation + " a next_url.");
    }
  }

  private static void items(Contract contract, Operation operation, Findings findings) {
    Part declared = operation.part().child("x-pagination");
    Part data = contract.resolve(operation.goodSchema()).child("properties").child("data");
    String schema = data.child("items").text("$ref").replace("#/components/schemas/", "");
    if (!declared.text("items").equals(schema)) {
      findings.at(
          declared.child("items").pointer(),
          "Name %s as the items of %s, as its response does.".formatted(schema, operation));
    }
  }

  private static void count(Contract contract, Operation operation, Findings findings) {
    Optional<Part> count = parameter(contract, operation, "count");
    if (count.isEmpty()) {
      findings.at(
          operation.part().child("parameters").pointer(),
          "Give " + operation + " a count, since it pages.");
      return;
    }
    Part schema = count.get().child("schema");
    if (!schema.has("default")) {
      findings.at(schema.pointer(), "Say by default how large a page is that nobody sized.");
    }
    if (!schema.has("maximum") && !count.get().has("x-clamped-to")) {
      findings.at(count.get().pointer(), "Say by maximum or x-clamped-to how large a page can be.");
    }
  }

  private static Optional<Part> parameter(Contract contract, Operation operation, String name) {
    return contract.parameters(operation).stream()
        .filter(parameter -> parameter.text("name").equals(name))
        .findFirst();
  }
}
