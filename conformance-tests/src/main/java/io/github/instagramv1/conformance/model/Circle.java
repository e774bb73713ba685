package io.github.instagramv1.conformance.model;

import io.github.instagramv1.conformance.check.Distances;

/**
 * The area of a search for places or media around a point. Points so near to the edge that models
 * of the earth differ are {@link Ruling#OPEN}.
 *
 * @param latitude in degrees north, -90 to 90
 * @param longitude in degrees east, -180 to 180
 * @param metres the distance to the edge
 */
public record Circle(double latitude, double longitude, int metres) {
  /** The default distance of a search. */
  public static final int USUAL = 1000;

  /** The longest distance of a search. */
  public static final int LARGEST = 5000;

  private static final double EARTH_RADIUS = 6_371_008.8;

  public Ruling holds(double lat, double lng) {
    double distance = distance(lat, lng);
    double doubt = distance * Distances.MODEL + Distances.ROUNDING;
    return Ruling.of(distance + doubt <= metres, distance - doubt <= metres);
  }

  /** Returns the distance from the centre in metres. */
  public double distance(double lat, double lng) {
    return Distances.metres(latitude, longitude, lat, lng);
  }

  /**
   * Returns a circle around the point in a direction and distance from this centre.
   *
   * @param bearing degrees clockwise from north
   * @param away metres on the great circle
   */
  public Circle moved(double bearing, double away) {
    double angle = away / EARTH_RADIUS;
    double lat = Math.toRadians(latitude);
    double turn = Math.toRadians(bearing);
    double sine =
        Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(turn);
    double newLat = Math.asin(Math.max(-1, Math.min(1, sine)));
    double east =
        Math.atan2(
            Math.sin(turn) * Math.sin(angle) * Math.cos(lat),
            Math.cos(angle) - Math.sin(lat) * Math.sin(newLat));
    double lng = Math.IEEEremainder(longitude + Math.toDegrees(east), 360);
    return new Circle(round(Math.toDegrees(newLat)), round(lng), metres);
  }

  /** Rounds to a precision of about a centimetre, so that every server parses the same value. */
  private static double round(double degrees) {
    return Math.round(degrees * 1e7) / 1e7;
  }

  public Circle of(int distance) {
    return new Circle(latitude, longitude, distance);
  }
}
