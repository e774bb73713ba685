package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.geo.CellRange;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.sql.CellUnion;
import io.github.instagramv1.server.sql.PageSize;
import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.Standing;
import io.github.instagramv1.server.store.VisibilitySql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * Reads single media and all lists of media. Each list has the order of the API and contains only
 * media that the viewer may see. Lists return keys; {@link #rows} returns the data of the objects.
 */
public final class MediaStore {
  /** Instead of the count, PostgreSQL would find EXISTS in a hash of all likes of the viewer. */
  private static final String KEY =
      "SELECT m.pk, %s, m.owner_id, m.revision, (SELECT COUNT(*) FROM likes v"
          + " WHERE v.media_pk = m.pk AND v.user_id = :viewer)";

  static final String KEY_OF_MEDIA = KEY.formatted("m.pk AS position");
  private static final String PK_OF_MEDIA = "SELECT pk FROM media";
  private static final String OWNED = " FROM media m JOIN users u ON u.id = m.owner_id";
  private static final String PLACED = " LEFT JOIN locations p ON p.id = m.location_id";
  private static final String IN_WINDOW = " AND m.pk > :newerThan AND m.pk < :olderThan";
  private static final String NEWEST_FIRST = " ORDER BY m.pk DESC LIMIT :limit";
  private static final String OF_USER =
      KEY_OF_MEDIA + " FROM media m WHERE m.owner_id = :owner" + IN_WINDOW + " ORDER BY m.pk DESC";
  private static final String VISIBLE = " AND " + VisibilitySql.VISIBLE;

  private static final String POPULAR =
      KEY_OF_MEDIA
          + OWNED
          + " WHERE "
          + VisibilitySql.VISIBLE
          + " ORDER BY m.like_count DESC, m.pk DESC";

  private static final String LOCATED =
      KEY_OF_MEDIA
          + ", COALESCE(p.latitude, m.latitude), COALESCE(p.longitude, m.longitude), "
          + VisibilitySql.VISIBLE
          + OWNED
          + PLACED;

  /** Without joins, and limited itself: PostgreSQL would read all media of the area. */
  private static final String IN_AREA =
      "SELECT * FROM (SELECT m.pk FROM media m WHERE (m.cell >> "
          + PlaceCells.AREA_SHIFT
          + ") = :area%1$s"
          + IN_WINDOW
          + NEWEST_FIRST
          + ") AS e%1$s";

  /**
   * A media object with its visibility.
   *
   * @param standing whether the viewer may see it
   */
  public record Found(MediaKey key, Standing standing) {}

  /**
   * A media object with its point, if known.
   *
   * @param isVisible whether the viewer may see it
   */
  public record Located(MediaKey key, Optional<GeoPoint> point, boolean isVisible) {}

  /** Returns the media object of that pk, whoever may see it. */
  public Optional<Found> find(Handle handle, long viewer, long pk) {
    return SqlQuery.of(
            handle, KEY_OF_MEDIA + ", " + VisibilitySql.STANDING + OWNED + " WHERE m.pk = :pk")
        .bind("viewer", viewer)
        .bind("pk", pk)
        .first(row -> new Found(key(row), Standing.of(row.getString(6))));
  }

  /** Returns the data of media objects without their lists, in no particular order. */
  public List<MediaRow> rows(Handle handle, List<Long> pks) {
    SqlQuery query =
        SqlQuery.of(
            handle,
            MediaMapper.SELECT + OWNED + PLACED + " WHERE m.pk IN " + places("pk", pks.size()));
    for (int i = 0; i < pks.size(); i++) {
      query.bind("pk" + i, pks.get(i));
    }
    return query.list(MediaMapper::read);
  }

  /**
   * Returns the media of a user. The caller must have checked their visibility.
   *
   * @param limit at most that of the largest page
   */
  public List<MediaKey> ofUser(Handle handle, long viewer, long owner, Window window, int limit) {
    return PageSize.first(
        SqlQuery.of(handle, PageSize.of(limit).limit(OF_USER))
            .bind("viewer", viewer)
            .bind("owner", owner)
            .bind("newerThan", window.newerThan())
            .bind("olderThan", window.olderThan())
            .list(MediaStore::key),
        limit);
  }

  /**
   * Returns the media that the viewer likes, newest like first.
   *
   * @param window positions of likes
   * @param ownOnly excludes media of other users
   */
  public List<MediaKey> liked(
      Handle handle, long viewer, Window window, boolean ownOnly, int limit) {
    String sql =
        KEY.formatted("l.like_id AS position")
            + " FROM likes l JOIN media m ON m.pk = l.media_pk JOIN users u ON u.id = m.owner_id"
            + " WHERE l.user_id = :viewer AND l.like_id > :newerThan AND l.like_id < :olderThan"
            + (ownOnly ? " AND m.owner_id = :viewer" : "")
            + VISIBLE
            + " ORDER BY l.like_id DESC LIMIT :limit";
    return inWindow(handle, sql, viewer, window, limit).list(MediaStore::key);
  }

  /** Returns the media of a location. */
  public List<MediaKey> atLocation(
      Handle handle, long viewer, long location, Window window, int limit) {
    String sql =
        KEY_OF_MEDIA
            + OWNED
            + " WHERE m.location_id = :location"
            + IN_WINDOW
            + VISIBLE
            + NEWEST_FIRST;
    return inWindow(handle, sql, viewer, window, limit)
        .bind("location", location)
        .list(MediaStore::key);
  }

  /**
   * Returns the media with a tag.
   *
   * @param tag in lower case
   */
  public List<MediaKey> withTag(Handle handle, long viewer, String tag, Window window, int limit) {
    String sql =
        KEY_OF_MEDIA
            + OWNED
            + " JOIN media_tags t ON t.media_pk = m.pk WHERE t.tag = :tag"
            + " AND t.media_pk > :newerThan AND t.media_pk < :olderThan"
            + VISIBLE
            + " ORDER BY t.media_pk DESC LIMIT :limit";
    return inWindow(handle, sql, viewer, window, limit).bind("tag", tag).list(MediaStore::key);
  }

  /** Returns the media inside a geography. */
  public List<MediaKey> inGeography(
      Handle handle, long viewer, long geography, Window window, int limit) {
    String sql =
        KEY_OF_MEDIA
            + OWNED
            + " JOIN geography_media g ON g.media_pk = m.pk WHERE g.geography_id = :geography"
            + " AND g.media_pk > :newerThan AND g.media_pk < :olderThan"
            + VISIBLE
            + " ORDER BY g.media_pk DESC LIMIT :limit";
    return inWindow(handle, sql, viewer, window, limit)
        .bind("geography", geography)
        .list(MediaStore::key);
  }

  /** Returns the media with the most likes; of equal ones the newer first. */
  public List<MediaKey> popular(Handle handle, long viewer, int limit) {
    return PageSize.first(
        SqlQuery.of(handle, PageSize.of(limit).limit(POPULAR))
            .bind("viewer", viewer)
            .list(MediaStore::key),
        limit);
  }

  /** Returns whether there are so many media in some cells of the map, whoever may see them. */
  public boolean hasInCells(Handle handle, List<CellRange> cells, int count) {
    CellUnion union = new CellUnion(cells);
    String sql =
        "SELECT COUNT(*) FROM (" + union.sql(PK_OF_MEDIA, "count") + " LIMIT :count) AS counted";
    return union
            .bind(SqlQuery.of(handle, sql))
            .bind("count", count)
            .first(row -> row.getInt(1))
            .orElseThrow()
        == count;
  }

  /**
   * Returns the media in some cells of the map, newest first, whoever may see them. It reads all
   * media there, of which there must be fewer than a number.
   */
  public List<Located> inCells(
      Handle handle, long viewer, List<CellRange> cells, int fewer, Window window, int limit) {
    CellUnion union = new CellUnion(cells);
    String sql =
        LOCATED
            + " WHERE m.pk IN (SELECT m.pk FROM ("
            + union.sql(PK_OF_MEDIA, "fewer")
            + " LIMIT :fewer) AS m WHERE TRUE"
            + IN_WINDOW
            + NEWEST_FIRST
            + ")"
            + NEWEST_FIRST;
    return union
        .bind(inWindow(handle, sql, viewer, window, limit))
        .bind("fewer", fewer)
        .list(MediaStore::located);
  }

  /**
   * Returns the media in some areas of the map, newest first, whoever may see them. It reads from
   * the newest on until there are enough.
   *
   * @param areas as {@link io.github.instagramv1.server.geo.PlaceCells#areas} returns them
   */
  public List<Located> inAreas(
      Handle handle, long viewer, List<Long> areas, Window window, int limit) {
    String newest =
        IntStream.range(0, areas.size())
            .mapToObj(IN_AREA::formatted)
            .collect(Collectors.joining(" UNION ALL "));
    SqlQuery query =
        inWindow(
            handle,
            LOCATED
                + " WHERE m.pk IN (SELECT pk FROM ("
                + newest
                + " ORDER BY 1 DESC LIMIT :limit) AS e0)"
                + NEWEST_FIRST,
            viewer,
            window,
            limit);
    for (int i = 0; i < areas.size(); i++) {
      query.bind("area" + i, areas.get(i));
    }
    return query.list(MediaStore::located);
  }

  /** Returns a list of parameters of one name, which are numbered from 0 on. */
  static String places(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> ":" + name + i)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static SqlQuery inWindow(
      Handle handle, String sql, long viewer, Window window, int limit) {
    return SqlQuery.of(handle, sql)
        .bind("viewer", viewer)
        .bind("newerThan", window.newerThan())
        .bind("olderThan", window.olderThan())
        .bind("limit", limit);
  }

  /** Reads the columns of a key. */
  static MediaKey key(ResultSet row) throws SQLException {
    return new MediaKey(
        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getBoolean(5));
  }

  private static Located located(ResultSet row) throws SQLException {
    return new Located(key(row), point(row), row.getBoolean(8));
  }

  private static Optional<GeoPoint> point(ResultSet row) throws SQLException {
    double latitude = row.getDouble(6);
    return row.wasNull() ? Optional.empty() : Optional.of(new GeoPoint(latitude, row.getDouble(7)));
  }
}
