package io.github.instagramv1.server.store;

import io.github.instagramv1.server.geo.CellRange;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.sql.CellUnion;
import io.github.instagramv1.server.sql.SqlQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Places by id, by foreign id, and by where they are. */
public final class LocationStore {
  private static final String SELECT = "SELECT id, name, latitude, longitude FROM locations";

  /** A named place. */
  public record LocationRow(long id, String name, GeoPoint point) {}

  /** The foreign services by whose ids a place can be looked up. */
  public enum ForeignId {
    FACEBOOK_PLACES("facebook_places_id"),
    FOURSQUARE("foursquare_id"),
    FOURSQUARE_V2("foursquare_v2_id");

    private final String column;

    ForeignId(String column) {
      this.column = column;
    }
  }

  public Optional<LocationRow> byId(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> location(row))
        .findOne();
  }

  /** Returns the places with an id of a foreign service, ordered by our own ids. */
  public List<LocationRow> byForeignId(Handle handle, ForeignId kind, String id, int limit) {
    return handle
        .createQuery(SELECT + " WHERE " + kind.column + " = :id ORDER BY id LIMIT :limit")
        .bind("id", id)
        .bind("limit", limit)
        .map((row, context) -> location(row))
        .list();
  }

  /** Returns at most so many places in some cells of the map, in no particular order. */
  public List<LocationRow> inCells(Handle handle, List<CellRange> cells, int limit) {
    CellUnion union = new CellUnion(cells);
    return union
        .bind(SqlQuery.of(handle, union.sql(SELECT, "limit") + " LIMIT :limit"))
        .bind("limit", limit)
        .list(LocationStore::location);
  }

  private static LocationRow location(ResultSet row) throws SQLException {
    return new LocationRow(
        row.getLong("id"),
        row.getString("name"),
        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")));
  }
}
