package io.github.instagramv1.server.service;

import io.github.instagramv1.server.auth.Caller;
import io.github.instagramv1.server.id.MediaId;
import io.github.instagramv1.server.id.Shortcode;
import io.github.instagramv1.server.store.MediaRow;
import io.github.instagramv1.server.store.MediaStore;
import org.jdbi.v3.core.Handle;

/** Finds the media object that a path names, for callers who may see it. */
public final class MediaLookup {
  private final MediaStore media;
  private final Visibility visibility;

  public MediaLookup(MediaStore media, Visibility visibility) {
    this.media = media;
    this.visibility = visibility;
  }

  /**
   * The media object to read.
   *
   * @param mediaId {@code pk_owner} or the pk alone
   * @throws io.github.instagramv1.server.error.ApiException NOT_FOUND, SCOPE_MISSING for somebody
   *     else's without {@code public_content}, NOT_ALLOWED for a private owner's
   */
  public MediaRow toRead(Handle handle, Caller caller, String mediaId) {
    MediaRow row = find(handle, mediaId);
    caller.requireScopeToReadOf(row.owner().id());
    requireVisible(handle, caller, row);
    return row;
  }

  /** The media object of a shortcode, to read, with the same refusals. */
  public MediaRow byShortcode(Handle handle, Caller caller, String shortcode) {
    long pk = Shortcode.decode(shortcode).orElseThrow(Visibility::unknownMedia);
    return toRead(handle, caller, String.valueOf(pk));
  }

  /** The media object to comment on or to like, which needs no scope for reading. */
  public MediaRow toChange(Handle handle, Caller caller, String mediaId) {
    MediaRow row = find(handle, mediaId);
    requireVisible(handle, caller, row);
    return row;
  }

  private MediaRow find(Handle handle, String mediaId) {
    MediaId id = MediaId.parse(mediaId).orElseThrow(Visibility::unknownMedia);
    return media
        .byPk(handle, id.pk())
        .filter(row -> id.admitsOwner(row.owner().id()))
        .orElseThrow(Visibility::unknownMedia);
  }

  private void requireVisible(Handle handle, Caller caller, MediaRow row) {
    visibility.requireVisible(handle, caller, row.owner().id(), Visibility::unknownMedia);
  }
}
