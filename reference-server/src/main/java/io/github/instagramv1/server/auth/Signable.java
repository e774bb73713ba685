package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.error.ErrorType;
import java.util.Map;
import java.util.Set;

/**
 * What of a request its signature speaks of.
 *
 * @param endpoints the forms of the path that a client may have signed: some sign it as the
 *     contract names it, others as they wrote it, with its percent sequences and suffix
 * @param parameters query and form together, decoded; of a repeated one the value that counts
 */
public record Signable(Set<String> endpoints, Map<String, String> parameters) {

  public Signable {
    endpoints = Set.copyOf(endpoints);
    parameters = Map.copyOf(parameters);
  }

  /**
   * Refuses a request that is not signed under an application's secret.
   *
   * @throws io.github.instagramv1.server.error.ApiException FORBIDDEN
   */
  void requireSignature(String secret) {
    String signature = parameters.getOrDefault(RequestSignature.PARAMETER, "");
    if (signature.isEmpty()) {
      throw ErrorType.FORBIDDEN.because("Invalid signed-request: Missing required parameter 'sig'");
    }
    if (endpoints.stream()
        .noneMatch(path -> RequestSignature.matches(signature, secret, path, parameters))) {
      throw ErrorType.FORBIDDEN.because("Invalid signed-request: Signature does not match");
    }
  }
}
