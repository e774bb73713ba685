package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.sql.SqlQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and changes comments, and updates the counts of media objects. */
public final class CommentStore {
  private static final String SELECT =
      "SELECT c.id, c.media_pk, c.text, c.created_at, u.id AS author_id, u.username, u.full_name,"
          + " u.profile_picture FROM comments c JOIN users u ON u.id = c.author_id";

  /** Returns the newest comments on a media object, the newest first. */
  public List<CommentRow> newest(Handle handle, long mediaPk, int limit) {
    return SqlQuery.of(
            handle, SELECT + " WHERE c.media_pk = :media ORDER BY c.id DESC LIMIT :limit")
        .bind("media", mediaPk)
        .bind("limit", limit)
        .list(CommentStore::comment);
  }

  /** Returns a comment on a media object; empty if there is none of that id or it is on another. */
  public Optional<CommentRow> find(Handle handle, long mediaPk, long id) {
    return SqlQuery.of(handle, SELECT + " WHERE c.id = :id AND c.media_pk = :media")
        .bind("id", id)
        .bind("media", mediaPk)
        .first(CommentStore::comment);
  }

  /** Returns the id of the newest comment on a media object; 0 if there is none. */
  public long newestId(Handle handle, long mediaPk) {
    return handle
        .createQuery("SELECT COALESCE(MAX(id), 0) FROM comments WHERE media_pk = :media")
        .bind("media", mediaPk)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Adds a comment.
   *
   * @param createdAt UNIX seconds
   */
  public void insert(
      Handle handle, long id, long mediaPk, long author, String text, long createdAt) {
    handle
        .createUpdate(
            "INSERT INTO comments (id, media_pk, author_id, text, created_at)"
                + " VALUES (:id, :media, :author, :text, :createdAt)")
        .bind("id", id)
        .bind("media", mediaPk)
        .bind("author", author)
        .bind("text", text)
        .bind("createdAt", createdAt)
        .execute();
    moveCount(handle, mediaPk, 1);
  }

  /**
   * Removes a comment.
   *
   * @return whether it was there
   */
  public boolean delete(Handle handle, long mediaPk, long id) {
    int gone =
        handle
            .createUpdate("DELETE FROM comments WHERE id = :id AND media_pk = :media")
            .bind("id", id)
            .bind("media", mediaPk)
            .execute();
    moveCount(handle, mediaPk, -gone);
    return gone == 1;
  }

  private static CommentRow comment(ResultSet row) throws SQLException {
    return new CommentRow(
        row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4), MediaMapper.user(row, 5));
  }

  private static void moveCount(Handle handle, long mediaPk, int by) {
    handle
        .createUpdate(
            "UPDATE media SET comment_count = comment_count + :by, revision = revision + 1"
                + " WHERE pk = :media")
        .bind("by", by)
        .bind("media", mediaPk)
        .execute();
  }
}
