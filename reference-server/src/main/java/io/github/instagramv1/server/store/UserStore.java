package io.github.instagramv1.server.store;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.text.NameQuery;
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

  /** Returns the account with an id, independent of visibility. */
  public Optional<UserRow> byId(Handle handle, long id) {
    return SqlQuery.of(handle, WHOLE + " FROM users u WHERE u.id = :id")
        .bind("id", id)
        .first(UserStore::user);
  }

  /** Returns the visibility of a user's objects to a viewer. */
  public Standing standing(Handle handle, long viewer, long user) {
    return SqlQuery.of(
            handle, "SELECT " + VisibilitySql.STANDING + " FROM users u WHERE u.id = :id")
        .bind("viewer", viewer)
        .bind("id", user)
        .first(row -> Standing.of(row.getString(1)))
        .orElse(Standing.ABSENT);
  }

  /**
   * Returns the accounts whose username starts with a text, or whose full name has, for each word
   * of the text, a word that starts with it: the exact username first, then those with the most
   * followers. Bio and website of private users are empty for viewers whom they have not approved.
   */
  public List<UserRow> byName(Handle handle, long viewer, NameQuery name, int limit) {
    UserSearch search = UserSearch.of(handle, name);
    SqlQuery query =
        SqlQuery.of(
            handle,
            AS_VIEWER_MAY_SEE
                + " FROM users u WHERE u.id IN ("
                + search.sql()
                + ") AND "
                + VisibilitySql.EXISTS_FOR_VIEWER
                + " ORDER BY CASE WHEN u.username = :username THEN 0 ELSE 1 END,"
                + " u.followed_by_count DESC, u.id LIMIT :limit");
    search.values().forEach(query::bind);
    return query.bind("viewer", viewer).bind("limit", limit).list(UserStore::user);
  }

  /**
   * Locks two users, so that values that this transaction reads about them are still valid when it
   * writes. The rows are locked in the order of their ids, so that two transactions never wait for
   * each other.
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
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(1),
        row.getString(2),
        row.getInt(7) != 0,
        row.getInt(8),
        row.getInt(9),
        row.getInt(10));
  }
}
