package io.github.instagramv1.server.picture;

import io.github.instagramv1.server.text.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A picture to draw.
 *
 * @param key of whom or what; the same key makes the same picture
 * @param portrait whether it stands for a user
 * @param caption what it may show
 * @param filter the name of its filter
 * @param edge its width and height
 */
public record Picture(
    String key, boolean portrait, Optional<String> caption, String filter, int edge) {
  /** Changes when pictures are drawn in another way, so that nobody keeps the old ones. */
  private static final String VERSION = "1";

  /** A name that no other picture has. */
  String name() {
    String whole =
        String.join(
            "|", VERSION, key, String.valueOf(portrait), caption.orElse(""), filter, "" + edge);
    return HexFormat.of().formatHex(Sha256.of(whole), 0, 16);
  }

  /** The strong entity tag: equal names are equal bytes. */
  public String entityTag() {
    return '"' + name() + '"';
  }

  long seed() {
    return ByteBuffer.wrap(Sha256.of(key)).getLong();
  }
}
