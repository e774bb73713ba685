package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.id.MediaId;
import java.util.Optional;

/**
 * A media object without its lists: one row, joined with its owner and its place.
 *
 * @param createdAt UNIX seconds
 * @param imageKey what its files are called, without size and suffix
 */
public record MediaRow(
    long pk,
    Account owner,
    long createdAt,
    boolean isVideo,
    String filter,
    Optional<CaptionText> caption,
    String imageKey,
    Optional<Spot> spot,
    int likeCount,
    int commentCount) {

  /** A user in short. */
  public record Account(long id, String username, String fullName, String profilePicture) {}

  /** What the owner wrote, with the id that it has as a text of its own. */
  public record CaptionText(long id, String text) {}

  /**
   * Where it was made.
   *
   * @param place the named place there, if it is known
   */
  public record Spot(double latitude, double longitude, Optional<Place> place) {}

  /** A place's id and name. */
  public record Place(long id, String name) {}

  /** Returns the id as callers know it. */
  public MediaId mediaId() {
    return MediaId.of(pk, owner.id());
  }
}
