package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.media.LikeStore;
import io.github.instagramv1.stub.model.UserSummary;
import java.util.List;

/** Lists, adds and removes likes. A repeated like changes nothing. */
public final class LikeService {
  private static final int MOST_LISTED = 120;

  private final Database database;
  private final MediaLookup lookup;
  private final LikeStore likes;
  private final IdGenerator ids;

  public LikeService(Database database, MediaLookup lookup, LikeStore likes, IdGenerator ids) {
    this.database = database;
    this.lookup = lookup;
    this.likes = likes;
    this.ids = ids;
  }

  /** Returns the users of the newest likes, newest first. */
  public List<UserSummary> list(Caller caller, String mediaId) {
    return database.read(
        handle -> {
          long pk = lookup.toRead(handle, caller, mediaId).pk();
          return likes.newest(handle, pk, MOST_LISTED).stream().map(Texts::summary).toList();
        });
  }

  public void like(Caller caller, String mediaId) {
    long user = caller.requireUser();
    database.writeOf(
        user,
        handle -> {
          long pk = lookup.toChange(handle, caller, mediaId).pk();
          long id = ids.next(user, likes.newestId(handle, pk, user));
          likes.insert(handle, pk, user, id, IdLayout.unixSeconds(id));
          return null;
        });
  }

  public void unlike(Caller caller, String mediaId) {
    long user = caller.requireUser();
    database.writeOf(
        user,
        handle -> {
          likes.delete(handle, lookup.toChange(handle, caller, mediaId).pk(), user);
          return null;
        });
  }
}
