package io.github.instagramv1.server.credential;

import io.github.instagramv1.server.text.Sha256;
import java.nio.ByteBuffer;

/**
 * Under what requests are counted: 128 bits of the SHA-256 of a text. However long the text, the
 * key takes 16 bytes, and a dump of the memory shows no token.
 */
public record CountKey(long high, long low) {

  /** The key of a text. */
  public static CountKey of(String text) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text));
    return new CountKey(hash.getLong(), hash.getLong());
  }

  /** The key of this and a text together. */
  public CountKey with(String text) {
    return of(high + " " + low + " " + text);
  }
}
