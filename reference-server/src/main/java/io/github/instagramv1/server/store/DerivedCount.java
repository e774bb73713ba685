package io.github.instagramv1.server.store;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** A count of other rows that a row stores, and that every write updates. */
public enum DerivedCount {
  LIKES_OF_MEDIA("media", "pk", "like_count", "likes c WHERE c.media_pk = t.pk"),
  COMMENTS_ON_MEDIA("media", "pk", "comment_count", "comments c WHERE c.media_pk = t.pk"),
  MEDIA_OF_USER("users", "id", "media_count", "media c WHERE c.owner_id = t.id"),
  FOLLOWS_OF_USER(
      "users",
      "id",
      "follows_count",
      "follows c WHERE c.follower_id = t.id AND c.state = 'follows'"),
  FOLLOWERS_OF_USER(
      "users",
      "id",
      "followed_by_count",
      "follows c WHERE c.followee_id = t.id AND c.state = 'follows'"),
  MEDIA_WITH_TAG("tags", "name", "media_count", "media_tags c WHERE c.tag = t.name");

  private final String table;
  private final String key;
  private final String column;
  private final String counted;

  DerivedCount(String table, String key, String column, String rows) {
    this.table = table;
    this.key = key;
    this.column = column;
    this.counted = "(SELECT COUNT(*) FROM " + rows + ")";
  }

  /** A row whose stored count differs from the number of rows. */
  public record Wrong(DerivedCount count, String key, long stored, long counted) {}

  /** Passes every row with a wrong count to a listener, by key. */
  public void forEachWrong(Handle handle, Consumer<Wrong> listener) {
    String sql =
        "SELECT CAST(t.%1$s AS TEXT) AS id, t.%2$s AS stored, %3$s AS counted FROM %4$s t"
            + " WHERE t.%2$s <> %3$s ORDER BY t.%1$s";
    try (Stream<Wrong> rows =
        handle
            .createQuery(sql.formatted(key, column, counted, table))
            .map(
                (row, context) ->
                    new Wrong(
                        this, row.getString("id"), row.getLong("stored"), row.getLong("counted")))
            .stream()) {
      rows.forEach(listener);
    }
  }

  /**
   * Corrects every wrong count. There must be no concurrent writes.
   *
   * @return the number of wrong counts
   */
  public int repair(Handle handle) {
    return handle.execute(
        "UPDATE %1$s SET %2$s = (SELECT %3$s FROM %1$s t WHERE t.%4$s = %1$s.%4$s)"
                .formatted(table, column, counted, key)
            + " WHERE %4$s IN (SELECT t.%4$s FROM %1$s t WHERE t.%2$s <> %3$s)"
                .formatted(table, column, counted, key));
  }

  /** Returns the name for messages. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
