package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.geo.GeoPoint;
import java.util.Optional;

/** Points on the map, which exports and cameras write as zeros where they know none. */
public final class Points {
  private static final double MOST_NORTH = 90;
  private static final double MOST_EAST = 180;

  private Points() {}

  static Optional<GeoPoint> of(JsonNode latitude, JsonNode longitude) {
    return of(latitude.asDouble(Double.NaN), longitude.asDouble(Double.NaN));
  }

  /**
   * Returns a point; empty if it is on no map, or where the equator meets the meridian of
   * Greenwich.
   */
  public static Optional<GeoPoint> of(double latitude, double longitude) {
    boolean known =
        Math.abs(latitude) <= MOST_NORTH
            && Math.abs(longitude) <= MOST_EAST
            && (latitude != 0 || longitude != 0);
    return known ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty();
  }
}
