package io.github.instagramv1.server.json;

import io.github.instagramv1.stub.model.Media;
import java.util.function.Function;

/**
 * A media object that is not changed any more, and keeps the JSON that was written last. URLs in it
 * have the address by which a client reached the server, which is mostly the same for all.
 */
@SuppressWarnings("EqualsHashCode") // It is what a media object with these values is.
public final class RenderedMedia extends Media {
  private volatile Written last;

  @SuppressWarnings("ArrayRecordComponent") // written once and not compared
  private record Written(String address, byte[] json) {}

  /** Returns the JSON with URLs of an address, written unless the last was of the same. */
  byte[] json(String address, Function<Media, byte[]> writer) {
    Written known = last;
    if (known == null || !known.address.equals(address)) {
      known = new Written(address, writer.apply(this));
      last = known;
    }
    return known.json;
  }
}
