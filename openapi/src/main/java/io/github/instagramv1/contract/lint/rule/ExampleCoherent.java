package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;

/** The parts of an example agree with each other. */
final class ExampleCoherent implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "example-coherent",
        "examples whose parts agree: an id with its `created_time`, owner and `link`, a `count` with"
            + " its excerpt, `next_url` with its operation and the key beside it",
        "An example teaches the rules that a schema can't say.",
        "A mock that answers the same `next_url` everywhere sends a client that follows it to another"
            + " list, or round in a circle; nothing that checks schemas sees it.",
        """
        created_time: '1447931100'
        filter: Normal
        """,
        """
        created_time: '1447938300'
        filter: Normal
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    ExampleValues.roots(contract)
        .flatMap(ExampleValues.Value::all)
        .map(ExampleValues.Value::part)
        .filter(part -> part.node().isObject())
        .forEach(part -> object(part, findings));
    contract.operations().forEach(operation -> page(contract, operation, findings));
  }

  private static void object(Part object, Findings findings) {
    SerialId.parse(object.text("id")).ifPresent(id -> identified(object, id, findings));
    Part data = object.child("data");
    if (data.node().isArray()
        && object.node().path("count").asInt(data.node().size()) < data.node().size()) {
      findings.at(object.child("count").pointer(), "Count at least the items of the excerpt.");
    }
  }

  private static void identified(Part object, SerialId id, Findings findings) {
    Part time = object.child("created_time");
    if (time.exists() && !time.node().asText().equals(id.createdTime())) {
      findings.at(time.pointer(), "Write " + id.createdTime() + ", the time that the id has.");
    }
    Part owner = object.child("user").child("id");
    if (owner.exists() && !owner.node().asText().equals(id.owner())) {
      findings.at(owner.pointer(), "Write the owner that the id of the media object ends in.");
    }
    Part link = object.child("link");
    if (link.exists() && !link.node().asText().endsWith("/p/" + id.shortcode() + "/")) {
      findings.at(
          link.pointer(), "End the link in the shortcode of the id, " + id.shortcode() + ".");
    }
  }

  private static void page(Contract contract, Operation operation, Findings findings) {
    Part content =
        operation.part().child("responses").child("200").child("content").child("application/json");
    for (Part example : content.child("examples").children()) {
      Part pagination = contract.resolve(example).child("value").child("pagination");
      Part url = pagination.child("next_url");
      if (url.exists()) {
        next(operation, pagination, url, findings);
      }
    }
  }

  private static void next(Operation operation, Part pagination, Part url, Findings findings) {
    String path = operation.path().replaceAll("\\{[^}]+}", "[^/?]+");
    if (!url.node().asText().matches("https?://[^/]+/v1" + path + "(\\?.*)?")) {
      findings.at(url.pointer(), "Let next_url lead to " + operation.path() + ".");
    }
    Part keys = operation.part().child("x-pagination");
    String key = keys.text("request") + "=" + pagination.text(keys.text("reply"));
    if (!url.node().asText().matches(".*[?&]" + key + "(&.*)?")) {
      findings.at(url.pointer(), "Give next_url the key that stands beside it, " + key + ".");
    }
  }
}
