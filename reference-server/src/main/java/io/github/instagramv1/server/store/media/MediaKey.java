package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.id.MediaId;

/**
 * What a list says of a media object: which one it is, in which state.
 *
 * @param position where it stands in the list: its pk, or the id of a like
 * @param revision another one whenever what everybody sees of it has changed
 * @param liked whether the viewer likes it
 */
public record MediaKey(long pk, long position, long ownerId, long revision, boolean liked) {

  /** Returns the id as callers know it. */
  public MediaId mediaId() {
    return MediaId.of(pk, ownerId);
  }
}
