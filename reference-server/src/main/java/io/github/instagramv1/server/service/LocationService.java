package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.paging.Limit;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.LocationStore;
import io.github.instagramv1.server.store.LocationStore.ForeignId;
import io.github.instagramv1.server.store.LocationStore.LocationRow;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.stub.model.Location;
import io.github.instagramv1.stub.model.Media;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds locations and their media. */
public final class LocationService {
  private static final int MOST_FOUND = 33;

  /** More places than a search reads where it can choose a smaller circle. */
  private static final int MANY = 500;

  private final Database database;
  private final LocationStore locations;
  private final MediaStore media;
  private final MediaPages pages;
  private final PlaceCells cells;

  public LocationService(
      Database database,
      LocationStore locations,
      MediaStore media,
      MediaPages pages,
      PlaceCells cells) {
    this.database = database;
    this.locations = locations;
    this.media = media;
    this.pages = pages;
    this.cells = cells;
  }

  /**
   * Returns locations around a point, nearest first.
   *
   * @param distance in metres
   */
  public List<Location> around(GeoPoint point, int distance) {
    return database.read(
        handle ->
            nearest(handle, point, distance).stream().map(LocationService::location).toList());
  }

  /**
   * Reads a smaller circle where there are many places: the nearest are in any circle that has
   * enough. If a smaller one has too few, the circle that is twice as wide is read as a whole.
   */
  private List<LocationRow> nearest(Handle handle, GeoPoint point, int distance) {
    double radius = distance;
    List<LocationRow> rows = inside(handle, point, radius, MANY);
    while (rows.size() == MANY && radius >= 1) {
      radius /= 2;
      rows = inside(handle, point, radius, MANY);
    }
    if (rows.size() == MANY) {
      rows = inside(handle, point, radius, Integer.MAX_VALUE);
    }
    List<LocationRow> found = nearestFirst(rows, point, radius);
    while (found.size() < MOST_FOUND && radius < distance) {
      radius = Math.min(2 * radius, distance);
      found = nearestFirst(inside(handle, point, radius, Integer.MAX_VALUE), point, radius);
    }
    return found.subList(0, Math.min(MOST_FOUND, found.size()));
  }

  private List<LocationRow> inside(Handle handle, GeoPoint point, double radius, int limit) {
    return locations.inCells(handle, cells.covering(point, radius), limit);
  }

  private List<LocationRow> nearestFirst(List<LocationRow> rows, GeoPoint point, double radius) {
    record Measured(LocationRow row, double metres) {}
    return rows.stream()
        .map(row -> new Measured(row, cells.distanceMetres(point, row.point())))
        .filter(measured -> measured.metres() <= radius)
        .sorted(
            Comparator.comparingDouble(Measured::metres)
                .thenComparing(measured -> measured.row().id()))
        .map(Measured::row)
        .toList();
  }

  /** Returns the locations with an id of a foreign service; usually one or none. */
  public List<Location> byForeignId(ForeignId kind, String id) {
    return database.read(
        handle ->
            locations.byForeignId(handle, kind, id, MOST_FOUND).stream()
                .map(LocationService::location)
                .toList());
  }

  public Location byId(String locationId) {
    return database.read(
        handle ->
            Ids.parse(locationId)
                .flatMap(id -> locations.byId(handle, id))
                .map(LocationService::location)
                .orElseThrow(LocationService::unknown));
  }

  /** Returns the media of a location, newest first. */
  public Page<Media> recentMedia(
      Caller caller, String locationId, Window window, TimeRange times, int count) {
    int limit = Limit.ofMedia(count);
    return database.read(
        handle -> {
          long id =
              Ids.parse(locationId)
                  .flatMap(wanted -> locations.byId(handle, wanted))
                  .orElseThrow(LocationService::unknown)
                  .id();
          return pages.byMediaId(
              handle,
              caller,
              media.atLocation(handle, caller.viewer(), id, window.during(times), limit + 1),
              limit);
        });
  }

  private static Location location(LocationRow row) {
    return new Location(
        String.valueOf(row.id()), row.point().latitude(), row.point().longitude(), row.name());
  }

  private static ApiException unknown() {
    return ErrorType.NOT_FOUND.because("invalid location id");
  }
}
