package io.github.instagramv1.server.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Tags by name. */
public final class TagStore {

  /** A tag and the number of its media. */
  public record TagRow(String name, int mediaCount) {}

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
    PrefixRange range = PrefixRange.of(prefix);
    return handle
        .createQuery(
            "SELECT name, media_count FROM tags WHERE name >= :from AND name < :to"
                + " ORDER BY CASE WHEN name = :from THEN 0 ELSE 1 END, media_count DESC, name"
                + " LIMIT :limit")
        .bind("from", range.from())
        .bind("to", range.to())
        .bind("limit", limit)
        .map((row, context) -> new TagRow(row.getString("name"), row.getInt("media_count")))
        .list();
  }
}
