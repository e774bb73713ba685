package io.github.instagramv1.server.store.imported;

import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.sql.SqlQuery;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds places by name, because exports have no ids of places. */
public final class ImportedPlaceStore {
  private final PlaceCells cells = new PlaceCells();

  /** A place. */
  public record Named(long id, GeoPoint point) {}

  /** Returns the places of a name, by id. */
  public List<Named> of(Handle handle, String name) {
    return SqlQuery.of(
            handle, "SELECT id, latitude, longitude FROM locations WHERE name = :name ORDER BY id")
        .bind("name", name)
        .list(row -> new Named(row.getLong(1), new GeoPoint(row.getDouble(2), row.getDouble(3))));
  }

  /** Adds a place. */
  public Named insert(Handle handle, String name, GeoPoint point) {
    long id =
        SqlQuery.of(handle, "SELECT COALESCE(MAX(id), 0) + 1 FROM locations")
            .first(row -> row.getLong(1))
            .orElse(1L);
    handle
        .createUpdate(
            "INSERT INTO locations (id, name, latitude, longitude, cell)"
                + " VALUES (:id, :name, :latitude, :longitude, :cell)")
        .bind("id", id)
        .bind("name", name)
        .bind("latitude", point.latitude())
        .bind("longitude", point.longitude())
        .bind("cell", cells.leafCell(point))
        .execute();
    return new Named(id, point);
  }
}
