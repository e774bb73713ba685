package io.github.instagramv1.server.credential;

import io.github.instagramv1.server.text.Sha256;
import java.nio.ByteBuffer;

/**
 * The key under which requests are counted: 128 bits of the SHA-256 of a text. It takes 16 bytes
 * for a text of any length, and a memory dump shows no token.
 */
public record CountKey(long high, long low) {

  /** Returns the key of a text. */
  public static CountKey of(String text) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text));
    return new CountKey(hash.getLong(), hash.getLong());
  }

  /** Returns the key of the combination of this key and a text. */
  public CountKey with(String text) {
    return of(high + " " + low + " " + text);
  }
}
