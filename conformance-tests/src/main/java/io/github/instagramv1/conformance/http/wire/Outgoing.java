package io.github.instagramv1.conformance.http.wire;

import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.Map;

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

  public Outgoing {
    headers = Map.copyOf(headers);
  }
}
