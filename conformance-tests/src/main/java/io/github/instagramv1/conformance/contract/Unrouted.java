package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;

/**
 * The kinds of requests that match no operation, as {@code x-unrouted} in the contract lists them.
 */
public enum Unrouted {
  UNKNOWN_PATH("unknown-path"),
  KNOWN_PATH_OTHER_METHOD("known-path-other-method");

  static final String PREFIX = "/x-unrouted/";

  private final String key;

  Unrouted(String key) {
    this.key = key;
  }

  /** Returns the name in the contract, which serves as an operationId. */
  public String key() {
    return key;
  }

  String path() {
    return PREFIX + key;
  }

  /**
   * Returns the responses that any request may get, by status code: an exceeded rate limit and an
   * unavailable server. Each operation lists both.
   */
  static Map<Integer, ApiResponse> responsesToAnyRequest(OpenAPI model) {
    ApiResponses any =
        model.getPaths().values().iterator().next().readOperations().get(0).getResponses();
    return Map.of(429, any.get("429"), 503, any.get("503"));
  }
}
