package io.github.instagramv1.conformance.second;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies the signatures of requests. */
final class Signature {
  private static final List<String> ENDS = List.of("", "/", ".json");

  private Signature() {}

  /**
   * Verifies that a request is signed with this secret.
   *
   * @param path the decoded path without the base path and without a trailing slash or {@code
   *     .json}
   * @throws Refusal if no signature is valid
   */
  static void require(String secret, String path, Pairs query, Pairs form) {
    List<Pairs.Pair> all = Stream.concat(query.list().stream(), form.list().stream()).toList();
    String parameters =
        all.stream()
            .filter(pair -> !pair.name().equals("sig"))
            .map(pair -> "|" + pair.name() + "=" + pair.value())
            .sorted()
            .collect(Collectors.joining());
    boolean signed =
        all.stream()
            .filter(pair -> pair.name().equals("sig"))
            .map(pair -> bytes(pair.value()))
            .anyMatch(
                given ->
                    ENDS.stream()
                        .map(end -> bytes(hex(secret, path + end + parameters)))
                        .anyMatch(right -> MessageDigest.isEqual(given, right)));
    if (!signed) {
      throw forbidden("there is no signature that fits");
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
