package io.github.instagramv1.contract.lint.rule.response;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists error responses with the status codes under which operations use them. */
final class ErrorResponses {
  private ErrorResponses() {}

  /**
   * An error response and one of its status codes.
   *
   * @param status as written
   * @param response the response, references followed
   */
  record Use(String status, YamlValue response) {}

  /** Returns each error response once for each of its status codes. */
  static List<Use> of(ContractModel contract) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      for (YamlValue response : operation.node().child("responses").children()) {
        if (!response.key().startsWith("2")) {
          add(uses, response.key(), contract.resolve(response));
        }
      }
    }
    for (YamlValue unrouted : contract.root().child("x-unrouted").children()) {
      add(uses, unrouted.text("status"), contract.resolve(unrouted.child("response")));
    }
    return List.copyOf(uses.values());
  }

  private static void add(Map<String, Use> uses, String status, YamlValue response) {
    uses.put(status + response.pointer(), new Use(status, response));
  }
}
