package io.github.instagramv1.contract.lint.rule.response;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Set;

/** Requires the rate limit headers on responses. */
public final class RateHeaders implements Rule {
  private static final List<String> ALWAYS = List.of("X-Ratelimit-Limit", "X-Ratelimit-Remaining");

  /** A server that cannot serve may not know whose request it is. */
  private static final String CANNOT_SERVE = "503";

  private static final Set<String> LATER = Set.of("429", CANNOT_SERVE);

  @Override
  public String id() {
    return "rate-headers";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      for (YamlValue response : operation.node().child("responses").children()) {
        YamlValue resolved = contract.resolve(response);
        if (!response.key().equals(CANNOT_SERVE)) {
          ALWAYS.forEach(header -> require(header, resolved, findings));
        }
        if (LATER.contains(response.key())) {
          require("Retry-After", resolved, findings);
        }
      }
    }
    for (YamlValue unrouted : contract.root().child("x-unrouted").children()) {
      YamlValue response = contract.resolve(unrouted.child("response"));
      ALWAYS.forEach(header -> require(header, response, findings));
    }
  }

  private static void require(String header, YamlValue response, Findings findings) {
    if (!response.child("headers").has(header)) {
      findings.at(response.child("headers"), "Add the header " + header + " to this response.");
    }
  }
}
