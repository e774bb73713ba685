package io.github.instagramv1.server.dataexport.media;

import io.github.instagramv1.server.dataexport.Item;
import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.geo.GeoPoint;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A photo or video to load, or the reason why it cannot be loaded.
 *
 * @param part its actual kind
 * @param at the time of publication in UNIX seconds
 * @param point its place, from the export or otherwise from the camera
 * @param source the hash of the file in the export; empty if it is not loaded
 * @param file the stored form; empty if it exists already
 * @param reason why it is not loaded; empty if it is loaded
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
