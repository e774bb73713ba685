package io.github.instagramv1.server.geo;

/**
 * A point on the earth in degrees.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180, both ends being the same meridian
 */
public record GeoPoint(double latitude, double longitude) {
  public GeoPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
    }
  }
}
