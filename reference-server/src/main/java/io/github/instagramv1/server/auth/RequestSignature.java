package io.github.instagramv1.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The {@code sig} of a signed request: the lower-case hexadecimal HMAC-SHA256, with the client
 * secret as key, of the endpoint (the path after {@code /v1}), followed by {@code |name=value} for
 * every parameter but {@code sig}, sorted by name, values as decoded.
 */
public final class RequestSignature {
  /** The parameter that carries the signature and is not signed itself. */
  public static final String PARAMETER = "sig";

  private static final String ALGORITHM = "HmacSHA256";

  private RequestSignature() {}

  /**
   * Signs a request.
   *
   * @param endpoint the path after {@code /v1}, with its leading slash
   * @param parameters query and form together, decoded
   */
  public static String of(String secret, String endpoint, Map<String, String> parameters) {
    StringBuilder message = new StringBuilder(endpoint);
    new TreeMap<>(parameters)
        .forEach(
            (name, value) -> {
              if (!name.equals(PARAMETER)) {
                message.append('|').append(name).append('=').append(value);
              }
            });
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of()
          .formatHex(mac.doFinal(message.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }
}
