package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.error.ErrorType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a request its signature speaks of.
 *
 * @param endpoints the forms of the path that a client may have signed: some sign it as the
 *     contract names it, others with its percent sequences or with a suffix that does not count
 * @param parameters query and form together, decoded; of a repeated one the first value
 * @param signatures all that came with the request, none of them empty; some clients send a wrong
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
   * Refuses a request that is not signed under an application's secret.
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
