package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.error.ErrorType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a request that its signature covers.
 *
 * @param endpoints the forms of the path that a client may have signed: as the contract names it,
 *     with its percent sequences, or with an ignored suffix
 * @param parameters query string and form together, decoded; of a repeated parameter the first
 *     value
 * @param signatures all signatures of the request, none of them empty; some clients send a wrong
 *     one first
 */
public record Signable(
    Set<String> endpoints, Map<String, String> parameters, List<String> signatures) {

  public Signable {
    endpoints = Set.copyOf(endpoints);
    parameters = Map.copyOf(parameters);
    signatures = List.copyOf(signatures);
  }

  /**
   * Refuses a request that is not signed with an application's secret.
   *
   * @throws io.github.instagramv1.server.error.ApiException FORBIDDEN
   */
  void requireSignature(String secret) {
    if (signatures.isEmpty()) {
      throw ErrorType.FORBIDDEN.because("Invalid signed-request: Missing required parameter 'sig'");
    }
    boolean signed = false;
    for (String path : endpoints) {
      byte[] right = bytes(RequestSignature.of(secret, path, parameters));
      for (String signature : signatures) {
        // Always all of them, in a time that does not depend on where each differs.
        signed |= MessageDigest.isEqual(right, bytes(signature));
      }
    }
    if (!signed) {
      throw ErrorType.FORBIDDEN.because("Invalid signed-request: Signature does not match");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
