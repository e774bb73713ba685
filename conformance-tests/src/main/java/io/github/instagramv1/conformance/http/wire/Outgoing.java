package io.github.instagramv1.conformance.http.wire;

import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.Map;
import java.util.Set;

/**
 * A request that is ready to be sent.
 *
 * @param url the whole URL, secrets included
 * @param contentType empty if there is no body, or a body without a content type
 */
public record Outgoing(
    ContractOperation operation,
    String method,
    String url,
    Map<String, String> headers,
    String contentType,
    String body) {
  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "OPTIONS");

  public Outgoing {
    headers = Map.copyOf(headers);
  }

  /** Returns whether a request may be sent once more if a connection ended without a response. */
  boolean isRepeatable() {
    return isRepeatable(method);
  }

  /** Returns whether requests of a method change nothing (RFC 9110, section 9.2.1). */
  static boolean isRepeatable(String method) {
    return REPEATABLE.contains(method);
  }
}
