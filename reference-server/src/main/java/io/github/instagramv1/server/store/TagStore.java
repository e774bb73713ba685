package io.github.instagramv1.server.store;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.prefix.PrefixTable;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Tags by name. */
public final class TagStore {
  private static final String BY_PREFIX =
      "SELECT name, media_count FROM tags WHERE name = :name UNION ALL SELECT tag, media_count FROM"
          + " (SELECT p.tag, p.media_count FROM tag_prefixes p WHERE p.prefix = :prefix"
          + " AND p.tag <> :name%s ORDER BY p.media_count DESC, p.tag LIMIT :limit) AS e0";
  private static final String PAGE = page("");
  private static final String LONG_PAGE = page(" AND p.tag >= :from AND p.tag < :to");

  /** A tag and the number of its media. */
  public record TagRow(String name, int mediaCount) {}

  private static String page(String further) {
    return "SELECT name, media_count FROM ("
        + BY_PREFIX.formatted(further)
        + ") AS e1 ORDER BY CASE WHEN name = :name THEN 0 ELSE 1 END, media_count DESC, name"
        + " LIMIT :limit";
  }

  /**
   * Returns the number of media with a tag; 0 for an unused tag.
   *
   * @param name folded, as {@link io.github.instagramv1.server.text.TagNames} does
   */
  public int mediaCount(Handle handle, String name) {
    return handle
        .createQuery("SELECT media_count FROM tags WHERE name = :name")
        .bind("name", name)
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  /**
   * Returns the tags that start with a text: the exact name first, then by number of media, most
   * first.
   *
   * @param prefix folded, not empty
   */
  public List<TagRow> byPrefix(Handle handle, String prefix, int limit) {
    boolean isKey = PrefixTable.isKey(prefix);
    SqlQuery query = SqlQuery.of(handle, isKey ? PAGE : LONG_PAGE);
    if (!isKey) {
      PrefixRange range = PrefixRange.of(prefix);
      query.bind("from", range.from()).bind("to", range.to());
    }
    return query
        .bind("name", prefix)
        .bind("prefix", PrefixTable.key(prefix))
        .bind("limit", limit)
        .list(row -> new TagRow(row.getString(1), row.getInt(2)));
  }
}
