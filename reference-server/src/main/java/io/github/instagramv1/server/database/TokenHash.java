package io.github.instagramv1.server.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is stored of an access token: its SHA-256 in lower-case hexadecimal digits. A token holds
 * 128 random bits, so neither a salt nor a slow function is needed.
 */
public final class TokenHash {
  private TokenHash() {}

  /** The 64 digits of a token. */
  public static String of(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
