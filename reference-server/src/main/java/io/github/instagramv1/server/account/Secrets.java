package io.github.instagramv1.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Generates and compares secret random values. */
public final class Secrets {
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** Returns 32 random hexadecimal digits. */
  public static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Compares two texts in constant time. */
  public static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
