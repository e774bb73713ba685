package io.github.instagramv1.client.auth;

import io.github.instagramv1.client.http.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests for an application that enforces it: {@code sig} is the lower-case hexadecimal
 * HMAC-SHA256, under the client secret, of the endpoint followed by {@code |name=value} for every
 * parameter but {@code sig}, sorted by name. A repeated parameter counts with its first value.
 */
public final class RequestSigner {
  /** The parameter that carries the signature and is not signed itself. */
  public static final String PARAMETER = "sig";

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * Signs with an application's client secret.
   *
   * @throws IllegalArgumentException if it is null or blank, or contains a line break or another
   *     control character
   */
  public RequestSigner(String clientSecret) {
    SecretText.check("signing secret", clientSecret);
    key = new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * Returns the signature of a request.
   *
   * @param endpoint the path after {@code /v1} with its leading slash, decoded
   * @param parameters of the form and then of the query, decoded
   */
  public String sign(String endpoint, List<Parameter> parameters) {
    TreeMap<String, String> sorted = new TreeMap<>();
    parameters.forEach(parameter -> sorted.putIfAbsent(parameter.name(), parameter.value()));
    sorted.remove(PARAMETER);
    StringBuilder message = new StringBuilder(endpoint);
    sorted.forEach((name, value) -> message.append('|').append(name).append('=').append(value));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature = mac.doFinal(message.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }

  /** Returns the secret that signs. */
  public String clientSecret() {
    return new String(key.getEncoded(), StandardCharsets.UTF_8);
  }

  /** Returns no part of the secret. */
  @Override
  public String toString() {
    return "RequestSigner[***]";
  }
}
