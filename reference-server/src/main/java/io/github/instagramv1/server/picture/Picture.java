package io.github.instagramv1.server.picture;

import io.github.instagramv1.server.text.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A picture to draw.
 *
 * @param key of the user or media object; the same key gives the same picture
 * @param portrait whether it is a profile picture
 * @param caption determines the motif
 * @param filter the name of its filter
 * @param edge its width and height
 */
public record Picture(
    String key, boolean portrait, Optional<String> caption, String filter, int edge) {
  /** Changes if pictures are drawn differently, so that cached ones are not used. */
  private static final String VERSION = "1";

  /** Returns a name that no other picture has. */
  String name() {
    String whole =
        String.join(
            "|", VERSION, key, String.valueOf(portrait), caption.orElse(""), filter, "" + edge);
    return HexFormat.of().formatHex(Sha256.of(whole), 0, 16);
  }

  /** Returns the strong entity tag: equal names are equal bytes. */
  public String entityTag() {
    return '"' + name() + '"';
  }

  long seed() {
    return ByteBuffer.wrap(Sha256.of(key)).getLong();
  }
}
