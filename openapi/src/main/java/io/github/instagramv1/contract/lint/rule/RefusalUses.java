package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Under which status each refusal is used. */
final class RefusalUses {
  private RefusalUses() {}

  /**
   * A refusal with a status of its own.
   *
   * @param status as written
   * @param response the response, references followed
   */
  record Use(String status, Part response) {}

  /** Each refusal once for each status that it comes with. */
  static List<Use> of(Contract contract) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      for (Part reply : operation.part().child("responses").children()) {
        if (!reply.name().startsWith("2")) {
          add(uses, reply.name(), contract.resolve(reply));
        }
      }
    }
    for (Part unrouted : contract.root().child("x-unrouted").children()) {
      add(uses, unrouted.text("status"), contract.resolve(unrouted.child("response")));
    }
    return List.copyOf(uses.values());
  }

  private static void add(Map<String, Use> uses, String status, Part response) {
    uses.put(status + response.pointer(), new Use(status, response));
  }
}
