package io.github.instagramv1.contract.lint.rule.response;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;
import java.util.TreeSet;

/** Requires exactly the status codes that an operation can return. */
public final class ResponsesListed implements Rule {
  private static final Set<String> ALWAYS = Set.of("200", "400", "403", "429", "503");
  private static final Set<String> WITH_BODY = Set.of("413", "415");

  @Override
  public String id() {
    return "responses-listed";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      Set<String> wanted = new TreeSet<>(ALWAYS);
      if (operation.method().equals("post")) {
        wanted.addAll(WITH_BODY);
      }
      YamlValue responses = operation.node().child("responses");
      for (String status : wanted) {
        if (!responses.has(status)) {
          findings.at(responses, "List the response " + status + " of " + operation + ".");
        }
      }
      for (YamlValue response : responses.children()) {
        if (!wanted.contains(response.key())) {
          findings.at(
              response,
              "Remove the response %s of %s: its statuses are %s."
                  .formatted(response.key(), operation, wanted));
        }
      }
    }
  }
}
