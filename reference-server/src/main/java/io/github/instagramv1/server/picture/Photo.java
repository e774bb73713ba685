package io.github.instagramv1.server.picture;

import io.github.instagramv1.server.text.Sha256;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * A picture that somebody took, in one of the sizes.
 *
 * @param source what it was made of; the same source makes the same picture
 * @param edge its width and height
 * @param standard the bytes of the largest size
 */
public record Photo(String source, int edge, Supplier<byte[]> standard) {
  /** Changes when photos are made smaller in another way, so that nobody keeps the old ones. */
  private static final String VERSION = "1";

  /** The width and height of the largest size, in which photos are stored. */
  public static final int STANDARD_EDGE = 640;

  /** A name that no other picture has. */
  String name() {
    return HexFormat.of()
        .formatHex(Sha256.of(String.join("|", "photo", VERSION, source, "" + edge)), 0, 16);
  }

  /** The strong entity tag: equal names are equal bytes. */
  public String entityTag() {
    return '"' + name() + '"';
  }

  byte[] bytes() {
    byte[] whole = standard.get();
    return edge == STANDARD_EDGE ? whole : Square.of(whole, edge);
  }
}
