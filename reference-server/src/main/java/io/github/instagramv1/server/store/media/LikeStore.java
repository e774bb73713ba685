package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.media.MediaRow.Account;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads and changes likes, and updates the counts of media objects once for each actual change. */
public final class LikeStore {

  /** Returns the users of the newest likes, newest first. */
  public List<Account> newest(Handle handle, long mediaPk, int limit) {
    return SqlQuery.of(
            handle,
            "SELECT u.id, u.username, u.full_name, u.profile_picture"
                + " FROM likes l JOIN users u ON u.id = l.user_id"
                + " WHERE l.media_pk = :media ORDER BY l.like_id DESC LIMIT :limit")
        .bind("media", mediaPk)
        .bind("limit", limit)
        .list(row -> MediaMapper.user(row, 1));
  }

  /**
   * Returns the newest id among the likes of a media object and those of a user; 0 if there is
   * none.
   */
  public long newestId(Handle handle, long mediaPk, long user) {
    return handle
        .createQuery(
            "SELECT COALESCE(MAX(newest), 0) FROM"
                + " (SELECT MAX(like_id) AS newest FROM likes WHERE media_pk = :media"
                + " UNION ALL SELECT MAX(like_id) FROM likes WHERE user_id = :user) lists")
        .bind("media", mediaPk)
        .bind("user", user)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Adds a like, unless it exists.
   *
   * @param createdAt UNIX seconds
   */
  public void insert(Handle handle, long mediaPk, long user, long likeId, long createdAt) {
    int made =
        handle
            .createUpdate(
                "INSERT INTO likes (media_pk, user_id, like_id, created_at)"
                    + " VALUES (:media, :user, :like, :createdAt)"
                    + " ON CONFLICT (media_pk, user_id) DO NOTHING")
            .bind("media", mediaPk)
            .bind("user", user)
            .bind("like", likeId)
            .bind("createdAt", createdAt)
            .execute();
    moveCount(handle, mediaPk, made);
  }

  /** Removes a like, if it exists. */
  public void delete(Handle handle, long mediaPk, long user) {
    int gone =
        handle
            .createUpdate("DELETE FROM likes WHERE media_pk = :media AND user_id = :user")
            .bind("media", mediaPk)
            .bind("user", user)
            .execute();
    moveCount(handle, mediaPk, -gone);
  }

  private static void moveCount(Handle handle, long mediaPk, int by) {
    if (by != 0) {
      handle
          .createUpdate(
              "UPDATE media SET like_count = like_count + :by, revision = revision + 1"
                  + " WHERE pk = :media")
          .bind("by", by)
          .bind("media", mediaPk)
          .execute();
    }
  }
}
