package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.id.MediaId;

/**
 * A media object in a list.
 *
 * @param position its position in the list: its pk, or the id of a like
 * @param revision changes whenever the object changes
 * @param liked whether the viewer likes it
 */
public record MediaKey(long pk, long position, long ownerId, long revision, boolean liked) {

  /** Returns the id in the API. */
  public MediaId mediaId() {
    return MediaId.of(pk, ownerId);
  }
}
