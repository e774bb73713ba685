package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.http.Call;
import java.util.List;
import java.util.Optional;

/** Rules of points on the globe. */
public final class Distances {
  private static final double EARTH_RADIUS = 6_371_008.8;

  /** The maximum difference between models of the earth, as a fraction of the distance. */
  public static final double MODEL = 0.006;

  /** The rounding of coordinates in a response, in metres. */
  public static final double ROUNDING = 2.0;

  private Distances() {}

  /** Returns the great-circle distance in metres between two points in degrees. */
  public static double metres(double lat1, double lng1, double lat2, double lng2) {
    double dLat = Math.toRadians(lat2 - lat1);
    double dLng = Math.toRadians(lng2 - lng1);
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(dLng / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
  }

  /** Returns the distance in metres between two objects with latitude and longitude. */
  public static double between(JsonNode one, JsonNode other) {
    return distance(other, one.path("latitude").asDouble(), one.path("longitude").asDouble());
  }

  /**
   * Every place with coordinates is within a distance, with a tolerance for the model of the earth.
   */
  public static Optional<Finding> within(
      List<JsonNode> places, double lat, double lng, double metres) {
    for (JsonNode place : places) {
      double distance = distance(place, lat, lng);
      if (distance > metres * (1 + MODEL) + ROUNDING) {
        return Finding.of("distance", "%s is %.0f m away, not %.0f", place, distance, metres);
      }
    }
    return Optional.empty();
  }

  /** Nearer places come before farther ones, with a tolerance for the model of the earth. */
  public static Optional<Finding> nearestFirst(List<JsonNode> places, double lat, double lng) {
    for (int i = 1; i < places.size(); i++) {
      double before = distance(places.get(i - 1), lat, lng);
      double here = distance(places.get(i), lat, lng);
      if (before > here * (1 + MODEL) + ROUNDING) {
        return Finding.of("order", "places %d and %d: %.0f m, %.0f m", i, i + 1, before, here);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a place has coordinates. */
  public static boolean hasPoint(JsonNode place) {
    return place.hasNonNull("latitude") && place.hasNonNull("longitude");
  }

  /** Returns a search with the coordinates of a place. */
  public static Call at(Call search, JsonNode place) {
    return search
        .query("lat", Known.plain(place.path("latitude")))
        .query("lng", Known.plain(place.path("longitude")));
  }

  private static double distance(JsonNode place, double lat, double lng) {
    return hasPoint(place)
        ? metres(lat, lng, place.get("latitude").asDouble(), place.get("longitude").asDouble())
        : 0;
  }
}
