package io.github.instagramv1.server.store.imported;

import io.github.instagramv1.server.sql.SqlQuery;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds existing likes, comments, follows and ids. */
public final class ImportedReactionStore {

  /** Returns whether a user likes a media object. */
  public boolean likes(Handle handle, long user, long pk) {
    return SqlQuery.of(handle, "SELECT 1 FROM likes WHERE media_pk = :pk AND user_id = :user")
        .bind("pk", pk)
        .bind("user", user)
        .first(row -> true)
        .orElse(false);
  }

  /** A like, with the media object's owner. */
  public record Liked(long owner, long at) {}

  /** Returns the likes of a user. */
  public List<Liked> likedBy(Handle handle, long user) {
    return SqlQuery.of(
            handle,
            "SELECT m.owner_id, l.created_at FROM likes l JOIN media m ON m.pk = l.media_pk"
                + " WHERE l.user_id = :user")
        .bind("user", user)
        .list(row -> new Liked(row.getLong(1), row.getLong(2)));
  }

  /** A comment. */
  public record Said(String text, long at) {}

  /** Returns all comments of a user. */
  public List<Said> saidBy(Handle handle, long user) {
    return SqlQuery.of(handle, "SELECT text, created_at FROM comments WHERE author_id = :user")
        .bind("user", user)
        .list(row -> new Said(row.getString(1), row.getLong(2)));
  }

  /** Returns whether a media object or comment has an id. */
  public boolean isTaken(Handle handle, long id) {
    return SqlQuery.of(
            handle,
            "SELECT 1 FROM media WHERE pk = :id UNION ALL SELECT 1 FROM comments WHERE id = :id")
        .bind("id", id)
        .first(row -> true)
        .orElse(false);
  }

  /** Returns whether a like of a user, or of a media object, has an id. */
  public boolean isTakenByLike(Handle handle, long id, long user, long pk) {
    return SqlQuery.of(
            handle,
            "SELECT 1 FROM likes WHERE user_id = :user AND like_id = :id"
                + " UNION ALL SELECT 1 FROM likes WHERE media_pk = :pk AND like_id = :id")
        .bind("id", id)
        .bind("user", user)
        .bind("pk", pk)
        .first(row -> true)
        .orElse(false);
  }

  /** Returns whether a follow by or of a user has an id. */
  public boolean isTakenByFollow(Handle handle, long id, long follower, long followee) {
    return SqlQuery.of(
            handle,
            "SELECT 1 FROM follows WHERE follower_id = :follower AND state = 'follows'"
                + " AND edge_id = :id UNION ALL SELECT 1 FROM follows"
                + " WHERE followee_id = :followee AND state = 'follows' AND edge_id = :id")
        .bind("id", id)
        .bind("follower", follower)
        .bind("followee", followee)
        .first(row -> true)
        .orElse(false);
  }
}
