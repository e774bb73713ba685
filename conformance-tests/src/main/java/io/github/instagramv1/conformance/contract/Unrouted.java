package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;

/**
 * The kinds of request that match no operation; the contract keeps them under {@code x-unrouted}.
 */
public enum Unrouted {
  UNKNOWN_PATH("unknown-path"),
  KNOWN_PATH_OTHER_METHOD("known-path-other-method");

  static final String PREFIX = "/x-unrouted/";

  private final String key;

  Unrouted(String key) {
    this.key = key;
  }

  /** The name in the contract, which also stands where an operationId would. */
  public String key() {
    return key;
  }

  String path() {
    return PREFIX + key;
  }

  /**
   * What a request may get whatever it asks for, by status code: the rate limit is used up, or the
   * server cannot serve. Each operation lists both.
   */
  static Map<Integer, ApiResponse> insteadOfAnyAnswer(OpenAPI model) {
    ApiResponses any =
        model.getPaths().values().iterator().next().readOperations().get(0).getResponses();
    return Map.of(429, any.get("429"), 503, any.get("503"));
  }
}
