package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.id.MediaId;
import io.github.instagramv1.server.id.Shortcode;
import io.github.instagramv1.server.store.media.MediaKey;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.server.store.media.MediaStore.Found;
import org.jdbi.v3.core.Handle;

/** Finds the media object of a path, for callers who may see it. */
public final class MediaLookup {
  private final MediaStore media;

  public MediaLookup(MediaStore media) {
    this.media = media;
  }

  /**
   * Returns the media object to read.
   *
   * @param mediaId {@code pk_owner} or the pk alone
   * @throws io.github.instagramv1.server.error.ApiException NOT_FOUND, SCOPE_MISSING for another
   *     user's without {@code public_content}, NOT_ALLOWED for a private owner's
   */
  public MediaKey toRead(Handle handle, Caller caller, String mediaId) {
    Found found = find(handle, caller, mediaId);
    caller.requireScopeToReadOf(found.key().ownerId());
    return visible(found);
  }

  /** Returns the media object of a shortcode, with the errors of {@link #toRead}. */
  public MediaKey byShortcode(Handle handle, Caller caller, String shortcode) {
    long pk = Shortcode.decode(shortcode).orElseThrow(Visibility::unknownMedia);
    return toRead(handle, caller, String.valueOf(pk));
  }

  /** Returns the media object to comment on or to like, which needs no scope for reading. */
  public MediaKey toChange(Handle handle, Caller caller, String mediaId) {
    return visible(find(handle, caller, mediaId));
  }

  private Found find(Handle handle, Caller caller, String mediaId) {
    MediaId id = MediaId.parse(mediaId).orElseThrow(Visibility::unknownMedia);
    return media
        .find(handle, caller.viewer(), id.pk())
        .filter(found -> id.admitsOwner(found.key().ownerId()))
        .orElseThrow(Visibility::unknownMedia);
  }

  private static MediaKey visible(Found found) {
    Visibility.require(found.standing(), Visibility::unknownMedia);
    return found.key();
  }
}
