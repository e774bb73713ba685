package io.github.instagramv1.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Accounts, by id and by name. */
public final class UserStore {
  private static final String COLUMNS =
      "u.id, u.username, u.full_name, u.profile_picture, u.is_private,"
          + " u.media_count, u.follows_count, u.followed_by_count";
  private static final String WHOLE = "SELECT u.bio, u.website, " + COLUMNS;
  private static final String AS_VIEWER_MAY_SEE =
      "SELECT " + ifOpen("u.bio") + " AS bio, " + ifOpen("u.website") + " AS website, " + COLUMNS;

  /** The account of that id, whoever may see it. */
  public Optional<UserRow> byId(Handle handle, long id) {
    return handle
        .createQuery(WHOLE + " FROM users u WHERE u.id = :id")
        .bind("id", id)
        .map((row, context) -> user(row))
        .findOne();
  }

  /**
   * Accounts with a username, or a word of a full name, that begins with a text: the exact username
   * first, then those with the most followers. What private people say of themselves is empty for
   * viewers whom they have not approved.
   *
   * @param prefix in lower case, not empty
   */
  public List<UserRow> byPrefix(Handle handle, long viewer, String prefix, int limit) {
    PrefixRange range = PrefixRange.of(prefix);
    return handle
        .createQuery(
            AS_VIEWER_MAY_SEE
                + " FROM users u WHERE u.id IN"
                + " (SELECT t.user_id FROM user_terms t WHERE t.term >= :from AND t.term < :to)"
                + " AND "
                + VisibilitySql.EXISTS_FOR_VIEWER
                + " ORDER BY CASE WHEN u.username = :from THEN 0 ELSE 1 END,"
                + " u.followed_by_count DESC, u.id LIMIT :limit")
        .bind("viewer", viewer)
        .bind("from", range.from())
        .bind("to", range.to())
        .bind("limit", limit)
        .map((row, context) -> user(row))
        .list();
  }

  /**
   * Makes other transactions that call this for one of two people wait for the end of this one, so
   * that what is read about the two afterwards still holds when it is written. The rows are taken
   * in the order of their ids: two transactions never wait for each other.
   */
  public void lock(Handle handle, long one, long other) {
    String touch = "UPDATE users SET follows_count = follows_count WHERE id = :id";
    handle.createUpdate(touch).bind("id", Math.min(one, other)).execute();
    handle.createUpdate(touch).bind("id", Math.max(one, other)).execute();
  }

  private static String ifOpen(String column) {
    return "CASE WHEN " + VisibilitySql.OPEN_TO_VIEWER + " THEN " + column + " ELSE '' END";
  }

  private static UserRow user(ResultSet row) throws SQLException {
    return new UserRow(
        row.getLong("id"),
        row.getString("username"),
        row.getString("full_name"),
        row.getString("profile_picture"),
        row.getString("bio"),
        row.getString("website"),
        row.getInt("is_private") != 0,
        row.getInt("media_count"),
        row.getInt("follows_count"),
        row.getInt("followed_by_count"));
  }
}
