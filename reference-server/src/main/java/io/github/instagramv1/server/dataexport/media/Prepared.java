package io.github.instagramv1.server.dataexport.media;

import io.github.instagramv1.server.dataexport.Item;
import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.geo.GeoPoint;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A photo or video that can be loaded, or why not.
 *
 * @param part what it really is
 * @param at when it was published, in UNIX seconds
 * @param point where it was made, by the export or else by the camera
 * @param source the hash of the file that the export has; empty if it is not loaded
 * @param file what is to be stored; empty if that is there already
 * @param reason why it is not loaded; empty if it is
 */
public record Prepared(
    Item item,
    Part part,
    long at,
    Optional<GeoPoint> point,
    String source,
    Optional<Path> file,
    String reason) {

  static Prepared leftOut(Item item, Part part, String reason) {
    return new Prepared(item, part, 0, Optional.empty(), "", Optional.empty(), reason);
  }

  Prepared in(Path made) {
    return new Prepared(item, part, at, point, source, Optional.of(made), reason);
  }
}
