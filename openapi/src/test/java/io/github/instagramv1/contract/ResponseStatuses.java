package io.github.instagramv1.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.Contract.Operation;
import java.util.HashMap;
import java.util.Map;

/** Under which status each named response is used. */
final class ResponseStatuses {
  private ResponseStatuses() {}

  static Map<String, String> of(Contract contract) {
    Map<String, String> statuses = new HashMap<>();
    for (Operation operation : contract.operations()) {
      operation
          .node()
          .path("responses")
          .fields()
          .forEachRemaining(reply -> put(statuses, reply.getValue(), reply.getKey()));
    }
    for (JsonNode unrouted : contract.root().path("x-unrouted")) {
      put(statuses, unrouted.path("response"), unrouted.path("status").asText());
    }
    return statuses;
  }

  private static void put(Map<String, String> statuses, JsonNode reply, String status) {
    String reference = reply.path("$ref").asText();
    statuses.put(reference.substring(reference.lastIndexOf('/') + 1), status);
  }
}
