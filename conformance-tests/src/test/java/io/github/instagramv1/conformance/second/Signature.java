package io.github.instagramv1.conformance.second;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a request. */
final class Signature {
  private Signature() {}

  /**
   * Lets only requests pass that are signed with this secret.
   *
   * @param path without the base path
   */
  static void require(String secret, String path, Pairs query, Pairs form) {
    String given =
        query
            .value("sig", true)
            .or(() -> form.value("sig", true))
            .orElseThrow(() -> forbidden("there is no signature"));
    String message =
        Stream.concat(query.list().stream(), form.list().stream())
            .filter(pair -> !pair.name().equals("sig"))
            .map(pair -> pair.name() + "=" + pair.value())
            .sorted()
            .collect(Collectors.joining("|", path + "|", ""));
    if (!MessageDigest.isEqual(bytes(given), bytes(hex(secret, message)))) {
      throw forbidden("the signature is another");
    }
  }

  private static Refusal forbidden(String why) {
    return new Refusal(403, "OAuthForbiddenException", why);
  }

  private static String hex(String secret, String message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(bytes(message)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
