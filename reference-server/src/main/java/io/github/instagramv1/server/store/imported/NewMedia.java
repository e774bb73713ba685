package io.github.instagramv1.server.store.imported;

import io.github.instagramv1.server.geo.GeoPoint;
import java.util.Optional;

/**
 * A media object to import.
 *
 * @param createdAt UNIX seconds
 * @param caption empty for none
 * @param location the id of a named place
 * @param source the key of its file; empty for one that is only mentioned in likes or comments
 */
public record NewMedia(
    long owner,
    long createdAt,
    boolean isVideo,
    String caption,
    Optional<Long> location,
    Optional<GeoPoint> point,
    String source) {

  /**
   * Returns a media object for a post of which only the owner and the approximate time are known.
   */
  public static NewMedia unseen(long owner, long createdAt) {
    return new NewMedia(owner, createdAt, false, "", Optional.empty(), Optional.empty(), "");
  }
}
