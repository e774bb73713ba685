package io.github.instagramv1.conformance.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests for applications that enforce signatures: HMAC-SHA256 of path and parameters. */
public final class Signer {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @param clientSecret of the application
   */
  public Signer(String clientSecret) {
    this.key = new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * Returns the value of {@code sig}, in lower-case hexadecimal.
   *
   * @param path below the base path, beginning with a slash, decoded
   * @param parameters decoded, all but {@code sig}
   */
  public String sign(String path, Map<String, String> parameters) {
    StringBuilder message = new StringBuilder(path);
    new TreeMap<>(parameters)
        .forEach((name, value) -> message.append('|').append(name).append('=').append(value));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal(message.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
