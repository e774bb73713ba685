package io.github.instagramv1.server.auth;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Under what requests are counted: 128 bits of the SHA-256 of a text. However long the text, the
 * key takes 16 bytes, and a dump of the memory shows no token.
 */
public record CountKey(long high, long low) {

  /** The key of a text. */
  public static CountKey of(String text) {
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
      return new CountKey(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** The key of this and a text together. */
  public CountKey with(String text) {
    return of(high + " " + low + " " + text);
  }
}
