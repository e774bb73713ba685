package io.github.instagramv1.contract.lint.rule.example;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;

/** Requires examples whose parts agree. */
public final class ExampleCoherent implements Rule {

  @Override
  public String id() {
    return "example-coherent";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    ExampleValues.roots(contract)
        .flatMap(ExampleValues.Value::withDescendants)
        .map(ExampleValues.Value::part)
        .filter(part -> part.isMapping())
        .forEach(part -> checkObject(part, findings));
    contract.operations().forEach(operation -> checkPage(contract, operation, findings));
  }

  private static void checkObject(YamlValue object, Findings findings) {
    SerialId.parse(object.text("id")).ifPresent(id -> checkAgainstId(object, id, findings));
    YamlValue data = object.child("data");
    if (data.isSequence() && isLess(object.child("count"), data.children().size())) {
      findings.at(
          object.child("count"),
          "Write a count that is not less than the number of items in data.");
    }
  }

  private static boolean isLess(YamlValue count, int number) {
    return count.number().map(each -> each.intValue() < number).orElse(false);
  }

  private static void checkAgainstId(YamlValue object, SerialId id, Findings findings) {
    YamlValue time = object.child("created_time");
    if (time.exists() && !time.text().equals(id.createdTime())) {
      findings.at(time, "Write " + id.createdTime() + ": it is the time in the id.");
    }
    YamlValue owner = object.child("user").child("id");
    if (owner.exists() && !owner.text().equals(id.owner())) {
      findings.at(owner, "Write the id of the owner with which the media id ends.");
    }
    YamlValue link = object.child("link");
    if (link.exists() && !link.text().endsWith("/p/" + id.shortcode() + "/")) {
      findings.at(link, "End the link with the shortcode of the id: " + id.shortcode() + ".");
    }
  }

  private static void checkPage(ContractModel contract, Operation operation, Findings findings) {
    YamlValue content =
        operation.node().child("responses").child("200").child("content").child("application/json");
    for (YamlValue example : content.child("examples").children()) {
      YamlValue pagination = contract.resolve(example).child("value").child("pagination");
      YamlValue url = pagination.child("next_url");
      if (url.exists()) {
        checkNextUrl(operation, pagination, url, findings);
      }
    }
  }

  private static void checkNextUrl(
      Operation operation, YamlValue pagination, YamlValue url, Findings findings) {
    String path = operation.path().replaceAll("\\{[^}]+}", "[^/?]+");
    if (!url.text().matches("https?://[^/]+/v1" + path + "(\\?.*)?")) {
      findings.at(url, "Change next_url: its path must be " + operation.path() + ".");
    }
    YamlValue keys = operation.node().child("x-pagination");
    String key = keys.text("request") + "=" + pagination.text(keys.text("response"));
    if (!url.text().matches(".*[?&]" + key + "(&.*)?")) {
      findings.at(url, "Change next_url: it must contain " + key + ", as pagination does.");
    }
  }
}
