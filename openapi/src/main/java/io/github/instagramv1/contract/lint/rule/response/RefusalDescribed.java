package io.github.instagramv1.contract.lint.rule.response;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requires descriptions of error responses that name every error type. */
public final class RefusalDescribed implements Rule {
  /** Documentation shows one response at a time. */
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\bas for\\b|\\balso,");

  @Override
  public String id() {
    return "refusal-described";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Set<String> known =
        contract
            .root()
            .child("components")
            .child("schemas")
            .child("ErrorType")
            .child("enum")
            .children()
            .stream()
            .map(type -> type.text())
            .collect(Collectors.toSet());
    contract
        .components("responses")
        .values()
        .forEach(response -> checkTypes(response, known, findings));
    Stream.concat(
            contract.components("responses").values().stream(),
            contract.operations().stream()
                .flatMap(each -> each.node().child("responses").children().stream()))
        .map(response -> response.child("description"))
        .filter(description -> ELSEWHERE.matcher(description.text()).find())
        .forEach(
            description ->
                findings.at(
                    description,
                    "Write the description out: documentation shows it without the other"
                        + " responses."));
    contract.operations().forEach(operation -> checkScope(operation, findings));
  }

  private static void checkTypes(YamlValue response, Set<String> known, Findings findings) {
    YamlValue description = response.child("description");
    Set<String> listed =
        response.child("x-error-types").children().stream()
            .map(type -> type.text())
            .collect(Collectors.toSet());
    for (String type : known.stream().sorted().toList()) {
      boolean named = description.text().contains("`" + type + "`");
      if (listed.contains(type) && !named) {
        findings.at(description, "State when `" + type + "` is returned.");
      } else if (named && !listed.contains(type)) {
        findings.at(
            description,
            "List `" + type + "` in x-error-types, or remove it from the description.");
      }
    }
  }

  private static void checkScope(Operation operation, Findings findings) {
    String scope = operation.node().text("x-scope-for-others");
    YamlValue description = operation.node().child("description");
    if (!scope.isEmpty() && !description.text().contains("`" + scope + "`")) {
      findings.at(
          description,
          "State that %s requires the scope `%s` for objects of other users."
              .formatted(operation, scope));
    }
  }
}
