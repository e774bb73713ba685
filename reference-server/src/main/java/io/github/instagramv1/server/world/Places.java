package io.github.instagramv1.server.world;

import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.store.load.BulkLoad;
import io.github.instagramv1.server.world.Cities.City;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** The places of a world, each near the centre of its city. */
final class Places {
  private static final long FIRST_ID = 3_001_001;
  private static final double SPREAD_DEGREES = 0.015;

  private final PlaceCells cells = new PlaceCells();
  private final Random random;
  private final List<Place> all = new ArrayList<>();

  /** A place with its id. */
  record Place(long id, String name, GeoPoint point) {}

  Places(Random random) {
    this.random = random;
    for (City city : Cities.ALL) {
      for (String name : city.places()) {
        all.add(new Place(FIRST_ID + all.size(), name, near(city.centre(), random)));
      }
    }
  }

  long cell(GeoPoint point) {
    return cells.leafCell(point);
  }

  double metres(GeoPoint one, GeoPoint other) {
    return cells.distanceMetres(one, other);
  }

  /** Returns a place inside the first of {@link Access#CIRCLES}. */
  Place first() {
    return all.get(0);
  }

  /** Returns a place; some are visited much more than others. */
  Place any(Random chooser) {
    double skewed = chooser.nextDouble() * chooser.nextDouble();
    return all.get((int) (skewed * all.size()));
  }

  /** Returns a point in some city that has no name. */
  GeoPoint anywhere(Random chooser) {
    return near(Captions.pick(chooser, Cities.ALL).centre(), chooser);
  }

  void load(BulkLoad load, LoadListener listener) {
    for (Place place : all) {
      byte[] venue = new byte[12];
      random.nextBytes(venue);
      load.locations.row(
          place.id(),
          place.name(),
          place.point().latitude(),
          place.point().longitude(),
          cell(place.point()),
          String.valueOf(114_226_000_000_000L + place.id()),
          String.valueOf(place.id() - FIRST_ID + 6000),
          HexFormat.of().formatHex(venue));
    }
    load.commit();
    listener.loaded("places", all.size(), all.size());
  }

  private static GeoPoint near(GeoPoint centre, Random random) {
    double latitude = centre.latitude() + (random.nextDouble() - 0.5) * 2 * SPREAD_DEGREES;
    double longitude = centre.longitude() + (random.nextDouble() - 0.5) * 2 * SPREAD_DEGREES;
    double wrapped =
        longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
    return new GeoPoint(rounded(Math.max(-90, Math.min(90, latitude))), rounded(wrapped));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
