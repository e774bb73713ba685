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

/** Finds locations and their media. */
public final class LocationService {
  private static final int MOST_FOUND = 33;

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
    record Measured(LocationRow row, double metres) {}
    return database.read(
        handle ->
            locations.inCells(handle, cells.covering(point, distance)).stream()
                .map(row -> new Measured(row, cells.distanceMetres(point, row.point())))
                .filter(measured -> measured.metres() <= distance)
                .sorted(
                    Comparator.comparingDouble(Measured::metres)
                        .thenComparing(measured -> measured.row().id()))
                .limit(MOST_FOUND)
                .map(measured -> location(measured.row()))
                .toList());
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
