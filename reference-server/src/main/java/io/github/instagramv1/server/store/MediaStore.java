package io.github.instagramv1.server.store;

import io.github.instagramv1.server.geo.CellRange;
import io.github.instagramv1.server.paging.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Media, one by one and in every list. Each list is in the order in which the API shows it and
 * holds only what the viewer may see.
 */
public final class MediaStore {
  private static final String TABLES =
      " FROM media m JOIN users u ON u.id = m.owner_id LEFT JOIN locations p ON p.id = m.location_id";
  private static final String FROM_MEDIA = MediaMapper.SELECT + "m.pk AS position" + TABLES;
  private static final String IN_WINDOW = " AND m.pk > :newerThan AND m.pk < :olderThan";
  private static final String NEWEST_FIRST = " ORDER BY m.pk DESC LIMIT :limit";
  private static final String VISIBLE = " AND " + VisibilitySql.VISIBLE;

  /** The media object of that pk, whoever may see it. */
  public Optional<MediaRow> byPk(Handle handle, long pk) {
    return handle
        .createQuery(FROM_MEDIA + " WHERE m.pk = :pk")
        .bind("pk", pk)
        .map(new MediaMapper())
        .findOne();
  }

  /** What a user published. The caller has checked that the viewer may see it. */
  public List<MediaRow> ofUser(Handle handle, long owner, Window window, int limit) {
    return inWindow(
            handle, FROM_MEDIA + " WHERE m.owner_id = :owner" + IN_WINDOW + NEWEST_FIRST, window)
        .bind("owner", owner)
        .bind("limit", limit)
        .map(new MediaMapper())
        .list();
  }

  /** What the viewer and the people whom the viewer follows published. */
  public List<MediaRow> feed(Handle handle, long viewer, Window window, int limit) {
    // The unary plus keeps the owners out of the choice of index: walking the media from the newest
    // on
    // ends as soon as the page is full, however many people the viewer follows.
    String sql =
        FROM_MEDIA
            + " WHERE (+m.owner_id = :viewer OR +m.owner_id IN (SELECT f.followee_id FROM follows f"
            + " WHERE f.follower_id = :viewer AND f.state = 'follows'))"
            + IN_WINDOW
            + NEWEST_FIRST;
    return inWindow(handle, sql, window)
        .bind("viewer", viewer)
        .bind("limit", limit)
        .map(new MediaMapper())
        .list();
  }

  /**
   * What the viewer likes, newest like first.
   *
   * @param window positions of likes
   * @param ownOnly leaves out the media of others
   */
  public List<MediaRow> liked(
      Handle handle, long viewer, Window window, boolean ownOnly, int limit) {
    String sql =
        MediaMapper.SELECT
            + "l.like_id AS position FROM likes l JOIN media m ON m.pk = l.media_pk"
            + " JOIN users u ON u.id = m.owner_id LEFT JOIN locations p ON p.id = m.location_id"
            + " WHERE l.user_id = :viewer AND l.like_id > :newerThan AND l.like_id < :olderThan"
            + (ownOnly ? " AND m.owner_id = :viewer" : "")
            + VISIBLE
            + " ORDER BY l.like_id DESC LIMIT :limit";
    return inWindow(handle, sql, window)
        .bind("viewer", viewer)
        .bind("limit", limit)
        .map(new MediaMapper())
        .list();
  }

  /** What was made at a place. */
  public List<MediaRow> atLocation(
      Handle handle, long viewer, long location, Window window, int limit) {
    String sql =
        FROM_MEDIA + " WHERE m.location_id = :location" + IN_WINDOW + VISIBLE + NEWEST_FIRST;
    return inWindow(handle, sql, window)
        .bind("location", location)
        .bind("viewer", viewer)
        .bind("limit", limit)
        .map(new MediaMapper())
        .list();
  }

  /**
   * What carries a tag.
   *
   * @param tag in lower case
   */
  public List<MediaRow> withTag(Handle handle, long viewer, String tag, Window window, int limit) {
    String sql =
        FROM_MEDIA
            + " JOIN media_tags t ON t.media_pk = m.pk WHERE t.tag = :tag"
            + " AND t.media_pk > :newerThan AND t.media_pk < :olderThan"
            + VISIBLE
            + " ORDER BY t.media_pk DESC LIMIT :limit";
    return inWindow(handle, sql, window)
        .bind("tag", tag)
        .bind("viewer", viewer)
        .bind("limit", limit)
        .map(new MediaMapper())
        .list();
  }

  /** What was made inside a geography. */
  public List<MediaRow> inGeography(
      Handle handle, long viewer, long geography, Window window, int limit) {
    String sql =
        FROM_MEDIA
            + " JOIN geography_media g ON g.media_pk = m.pk WHERE g.geography_id = :geography"
            + " AND g.media_pk > :newerThan AND g.media_pk < :olderThan"
            + VISIBLE
            + " ORDER BY g.media_pk DESC LIMIT :limit";
    return inWindow(handle, sql, window)
        .bind("geography", geography)
        .bind("viewer", viewer)
        .bind("limit", limit)
        .map(new MediaMapper())
        .list();
  }

  /** What most people like, the newer first among equals. */
  public List<MediaRow> popular(Handle handle, long viewer, int limit) {
    return handle
        .createQuery(
            FROM_MEDIA
                + " WHERE "
                + VisibilitySql.VISIBLE
                + " ORDER BY m.like_count DESC, m.pk DESC LIMIT :limit")
        .bind("viewer", viewer)
        .bind("limit", limit)
        .map(new MediaMapper())
        .list();
  }

  /** What was made in some cells of the map, newest first. */
  public List<MediaRow> inCells(
      Handle handle, long viewer, List<CellRange> cells, Window window, int limit) {
    String anyCell =
        IntStream.range(0, cells.size())
            .mapToObj(i -> "m.cell BETWEEN :low" + i + " AND :high" + i)
            .collect(Collectors.joining(" OR ", " WHERE (", ")"));
    Query query =
        inWindow(handle, FROM_MEDIA + anyCell + IN_WINDOW + VISIBLE + NEWEST_FIRST, window)
            .bind("viewer", viewer)
            .bind("limit", limit);
    for (int i = 0; i < cells.size(); i++) {
      query.bind("low" + i, cells.get(i).low()).bind("high" + i, cells.get(i).high());
    }
    return query.map(new MediaMapper()).list();
  }

  private static Query inWindow(Handle handle, String sql, Window window) {
    return handle
        .createQuery(sql)
        .bind("newerThan", window.newerThan())
        .bind("olderThan", window.olderThan());
  }
}
