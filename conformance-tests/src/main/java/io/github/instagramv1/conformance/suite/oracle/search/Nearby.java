package io.github.instagramv1.conformance.suite.oracle.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.model.Circle;
import io.github.instagramv1.conformance.model.Ruling;
import io.github.instagramv1.conformance.run.Probe;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Compares searches for places around a point with all known places. */
final class Nearby {
  private static final int MOST = 33;

  private final Probe probe;
  private final List<JsonNode> known;

  Nearby(Probe probe) {
    this.probe = probe;
    this.known = VisibleObjects.of(probe).places();
  }

  /** Returns the point of an object with coordinates. */
  static Circle at(JsonNode place) {
    return new Circle(
        place.path("latitude").asDouble(), place.path("longitude").asDouble(), Circle.USUAL);
  }

  /**
   * Returns the point with the most other objects within the default distance, at which a distance
   * of 0 differs from no distance.
   *
   * @param objects at least one, with coordinates
   */
  static Circle mostCrowded(List<JsonNode> objects) {
    return objects.stream()
        .map(Nearby::at)
        .max(Comparator.comparingLong(point -> between(point, objects)))
        .orElseThrow();
  }

  private static long between(Circle point, List<JsonNode> objects) {
    return objects.stream()
        .filter(
            each ->
                ruling(point.of(0), each) == Ruling.NO
                    && ruling(point.of(Circle.USUAL), each) == Ruling.YES)
        .count();
  }

  /**
   * Returns the point around which the order by metres differs most from an order by degrees, which
   * would take a degree of longitude for as long as one of latitude.
   *
   * @param objects at least one, with coordinates
   */
  static Circle mostDistorted(List<JsonNode> objects) {
    return objects.stream()
        .map(Nearby::at)
        .max(Comparator.comparingLong(point -> distortions(point, objects)))
        .orElseThrow();
  }

  private static long distortions(Circle point, List<JsonNode> objects) {
    List<Double> degrees =
        objects.stream()
            .filter(each -> ruling(point.of(Circle.LARGEST), each) == Ruling.YES)
            .sorted(Comparator.comparingDouble(each -> distance(point, each)))
            .limit(MOST)
            .map(each -> degrees(point, at(each)))
            .toList();
    return IntStream.range(1, degrees.size())
        .filter(i -> degrees.get(i) < degrees.get(i - 1))
        .count();
  }

  private static double degrees(Circle one, Circle other) {
    return Math.hypot(one.latitude() - other.latitude(), one.longitude() - other.longitude());
  }

  static Ruling ruling(Circle circle, JsonNode place) {
    return Distances.hasPoint(place)
        ? circle.holds(place.path("latitude").asDouble(), place.path("longitude").asDouble())
        : Ruling.OPEN;
  }

  static Call around(Call call, Circle circle) {
    return call.query("lat", circle.latitude()).query("lng", circle.longitude());
  }

  /** Verifies a search without a distance, which defaults to {@value Circle#USUAL} metres. */
  void verifyDefaultDistance(Circle circle) {
    verify(circle.of(Circle.USUAL), around(probe.call("searchLocations"), circle));
  }

  void verify(Circle circle) {
    Call call = around(probe.call("searchLocations"), circle);
    verify(circle, call.query("distance", circle.metres()));
  }

  private void verify(Circle circle, Call call) {
    List<JsonNode> found = probe.ok(call).items();
    probe.verify(Orders.noneTwice(Items.ids(found)));
    probe.verify(found.size() <= MOST, "search.count", found.size() + " places are found");
    probe.verify(
        Items.all(found, "distance", place -> ruling(circle, place) != Ruling.NO)
            .map(wrong -> new Finding(wrong.rule(), circle + ": " + wrong.message())));
    probe.verify(Distances.nearestFirst(found, circle.latitude(), circle.longitude()));
    for (JsonNode place : known) {
      if (ruling(circle, place) == Ruling.YES && !mayBeCut(circle, place, found)) {
        probe.verify(
            Items.ids(found).contains(place.path("id").asText()),
            "search.missing",
            "%s does not have %s, %s m away"
                .formatted(circle, place, Math.round(distance(circle, place))));
      }
    }
  }

  /** Returns whether a full list may omit a place because it is not nearer than its last one. */
  private static boolean mayBeCut(Circle circle, JsonNode place, List<JsonNode> found) {
    return found.size() == MOST
        && distance(circle, place) * (1 + Distances.MODEL) + Distances.ROUNDING
            >= distance(circle, found.get(MOST - 1));
  }

  private static double distance(Circle circle, JsonNode place) {
    return circle.distance(place.path("latitude").asDouble(), place.path("longitude").asDouble());
  }
}
