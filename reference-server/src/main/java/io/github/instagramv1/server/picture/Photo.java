package io.github.instagramv1.server.picture;

import io.github.instagramv1.server.text.Sha256;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * An imported picture in one of the sizes.
 *
 * @param source the key of its source; the same source gives the same picture
 * @param edge its width and height
 * @param standard the bytes of the largest size
 */
public record Photo(String source, int edge, Supplier<byte[]> standard) {
  /** Changes if photos are scaled differently, so that cached ones are not used. */
  private static final String VERSION = "1";

  /** The width and height of the largest size, in which photos are stored. */
  public static final int STANDARD_EDGE = 640;

  /** Returns a name that no other picture has. */
  String name() {
    return HexFormat.of()
        .formatHex(Sha256.of(String.join("|", "photo", VERSION, source, "" + edge)), 0, 16);
  }

  /** Returns the strong entity tag: equal names are equal bytes. */
  public String entityTag() {
    return '"' + name() + '"';
  }

  byte[] bytes() {
    byte[] whole = standard.get();
    return edge == STANDARD_EDGE ? whole : Square.of(whole, edge);
  }
}
