package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.id.MediaId;
import java.util.Optional;

/**
 * A media object without its lists: one row, joined with its owner and its place.
 *
 * @param createdAt UNIX seconds
 * @param imageKey the name of its files, without size and suffix
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

  /** The short form of a user. */
  public record Account(long id, String username, String fullName, String profilePicture) {}

  /** The caption, with its own id. */
  public record CaptionText(long id, String text) {}

  /**
   * The point of a media object.
   *
   * @param place the named place, if known
   */
  public record Spot(double latitude, double longitude, Optional<Place> place) {}

  /** A place's id and name. */
  public record Place(long id, String name) {}

  /** Returns the id in the API. */
  public MediaId mediaId() {
    return MediaId.of(pk, owner.id());
  }
}
