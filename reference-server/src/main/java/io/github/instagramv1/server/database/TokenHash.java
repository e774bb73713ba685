package io.github.instagramv1.server.database;

import io.github.instagramv1.server.text.Sha256;
import java.util.HexFormat;

/**
 * The stored form of an access token: its SHA-256 in lower-case hexadecimal. A token has 128 random
 * bits, so neither a salt nor a slow function is needed.
 */
public final class TokenHash {
  private TokenHash() {}

  /** Returns the 64 digits of a token's hash. */
  public static String of(String token) {
    return HexFormat.of().formatHex(Sha256.of(token));
  }
}
