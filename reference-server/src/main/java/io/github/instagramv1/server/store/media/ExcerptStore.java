package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.media.MediaRow.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Reads the excerpts of media objects, for a whole page in one statement. */
public final class ExcerptStore {
  private static final String USER = "u.id, u.username, u.full_name, u.profile_picture";
  private static final String NO_SPOT =
      ", CAST(0 AS DOUBLE PRECISION) AS x, CAST(0 AS DOUBLE PRECISION) AS y, ";

  /** Only the newest few comments and likes are read, independent of their number. */
  private static final String COMMENTS =
      "SELECT 1 AS kind, c.media_pk, c.id AS comment_id, c.text, c.created_at"
          + NO_SPOT
          + USER
          + " FROM comments c JOIN users u ON u.id = c.author_id WHERE c.media_pk = :pk%s"
          + " ORDER BY c.id DESC LIMIT :comments";

  private static final String LIKERS =
      "SELECT 2 AS kind, l.media_pk, 0 AS comment_id, '' AS text, 0 AS created_at"
          + NO_SPOT
          + USER
          + " FROM likes l JOIN users u ON u.id = l.user_id WHERE l.media_pk = :pk%s"
          + " ORDER BY l.like_id DESC LIMIT :likers";

  private static final String TAGS =
      "SELECT 3 AS kind, t.media_pk, 0 AS comment_id, t.tag AS text, 0 AS created_at"
          + NO_SPOT
          + "0 AS id, '' AS username, '' AS full_name, '' AS profile_picture"
          + " FROM media_tags t WHERE t.media_pk IN %s ORDER BY t.tag";

  private static final String IN_PHOTO =
      "SELECT 4 AS kind, i.media_pk, 0 AS comment_id, '' AS text, 0 AS created_at, i.x, i.y, "
          + USER
          + " FROM users_in_photo i JOIN users u ON u.id = i.user_id"
          + " WHERE i.media_pk IN %s ORDER BY i.media_pk, i.position";

  private static final String UNION = " UNION ALL ";
  private static final int SPOT = 6;
  private static final int USER_ID = 8;

  /**
   * A user in a photo.
   *
   * @param x from the left edge, 0 to 1
   * @param y from the top edge, 0 to 1
   */
  public record Tagged(Account user, double x, double y) {}

  /**
   * Returns the newest comments and likes first, the tags by name, users in the order of tagging.
   */
  public List<Excerpts> of(Handle handle, List<Long> pks, int comments, int likers) {
    SqlQuery query =
        SqlQuery.of(handle, sql(pks.size())).bind("comments", comments).bind("likers", likers);
    for (int i = 0; i < pks.size(); i++) {
      query.bind("pk" + i, pks.get(i));
    }
    return Excerpts.collected(pks, query.list(ExcerptStore::entry));
  }

  private static String sql(int media) {
    String perMedia =
        IntStream.range(0, media)
            .mapToObj(i -> subquery(COMMENTS.formatted(i)) + subquery(LIKERS.formatted(i)))
            .collect(Collectors.joining());
    String pks = MediaStore.places("pk", media);
    String all = perMedia + subquery(TAGS.formatted(pks)) + subquery(IN_PHOTO.formatted(pks));
    return all.substring(UNION.length());
  }

  private static String subquery(String sql) {
    return UNION + "SELECT * FROM (" + sql + ") AS e0";
  }

  private static Excerpts.Entry entry(ResultSet row) throws SQLException {
    long pk = row.getLong(2);
    return switch (row.getInt(1)) {
      case 1 ->
          new Excerpts.Entry(
              pk,
              new CommentRow(
                  row.getLong(3),
                  pk,
                  row.getString(4),
                  row.getLong(5),
                  MediaMapper.user(row, USER_ID)));
      case 2 -> new Excerpts.Entry(pk, MediaMapper.user(row, USER_ID));
      case 3 -> new Excerpts.Entry(pk, row.getString(4));
      default ->
          new Excerpts.Entry(
              pk,
              new Tagged(
                  MediaMapper.user(row, USER_ID), row.getDouble(SPOT), row.getDouble(SPOT + 1)));
    };
  }
}
