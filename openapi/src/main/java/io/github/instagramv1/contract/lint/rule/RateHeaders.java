package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.List;
import java.util.Set;

/** Every response tells how many requests are left. */
final class RateHeaders implements Rule {
  private static final List<String> ALWAYS = List.of("X-Ratelimit-Limit", "X-Ratelimit-Remaining");

  /** A server that cannot serve may not know whose request it is. */
  private static final String CANNOT_SERVE = "503";

  private static final Set<String> LATER = Set.of("429", CANNOT_SERVE);

  @Override
  public RuleText text() {
    return new RuleText(
        "rate-headers",
        "both rate-limit headers on every response but 503, and `Retry-After` on 429 and 503",
        "A client slows down before it is refused, and generated code shows only listed headers.",
        "Users of the Ruby and Java libraries for this API asked how many requests they had left, and"
            + " found no way to see it. DigitalOcean's rules ask for the headers on every response.",
        """
        headers:
          X-Ratelimit-Limit: {$ref: '#/components/headers/RatelimitLimit'}
          X-Ratelimit-Remaining: {$ref: '#/components/headers/RatelimitRemaining'}
        content:
        """,
        """
        headers:
          X-Ratelimit-Limit: {$ref: '#/components/headers/RatelimitLimit'}
        content:
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      for (Part reply : operation.part().child("responses").children()) {
        Part resolved = contract.resolve(reply);
        if (!reply.name().equals(CANNOT_SERVE)) {
          ALWAYS.forEach(header -> require(header, resolved, findings));
        }
        if (LATER.contains(reply.name())) {
          require("Retry-After", resolved, findings);
        }
      }
    }
    for (Part unrouted : contract.root().child("x-unrouted").children()) {
      Part reply = contract.resolve(unrouted.child("response"));
      ALWAYS.forEach(header -> require(header, reply, findings));
    }
  }

  private static void require(String header, Part reply, Findings findings) {
    if (!reply.node().path("headers").has(header)) {
      findings.at(
          reply.child("headers").pointer(), "Add the header " + header + " to this response.");
    }
  }
}
