package io.github.instagramv1.conformance.suite.oracle.search;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.model.Circle;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of place searches around points at various distances from known places. */
@Checks
@Tag("locations")
class PlaceSearchChecks {
  private static final String OPERATION = "searchLocations";
  private static final int FEW = 2;
  private static final int MANY = 12;
  private static final int[] BEARINGS = {0, 45, 90, 135, 180, 225, 270, 315};

  /** A difference that is clearly larger than that between models of the earth. */
  private static final double OFF = 0.015;

  private static final int METRES_OFF = 6;

  private static List<JsonNode> places(Probe probe, int most) {
    List<JsonNode> places = VisibleObjects.sample(VisibleObjects.of(probe).places(), probe, most);
    if (places.isEmpty()) {
      throw Needs.data("media with a place that has coordinates", Setting.LOCATION_ID);
    }
    return places;
  }

  /** Returns a distance that barely includes an object. */
  static int distanceThatReaches(double away) {
    return Math.min(Circle.LARGEST, (int) (away * (1 + OFF)) + METRES_OFF);
  }

  /** Returns a distance that barely excludes an object. */
  static int missing(double away) {
    return Math.max(0, (int) (away * (1 - OFF)) - METRES_OFF);
  }

  @Test
  @DisplayName("SEARCH-21: a search finds every known place within the distance, and no other")
  @Operation(OPERATION)
  void distances(Probe probe) {
    verify(probe, places(probe, FEW));
    List<JsonNode> known = VisibleObjects.of(probe).places();
    new Nearby(probe).verify(Nearby.mostCrowded(known).of(0));
    new Nearby(probe).verify(Nearby.mostDistorted(known).of(Circle.LARGEST));
  }

  @Test
  @DisplayName("SEARCH-22: a larger sample of places is found by distance")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void manyMore(Probe probe) {
    List<JsonNode> places = places(probe, MANY);
    verify(probe, places.subList(Math.min(FEW, places.size()), places.size()));
  }

  private static void verify(Probe probe, List<JsonNode> places) {
    Nearby nearby = new Nearby(probe);
    RandomGenerator random = probe.random("places");
    for (JsonNode place : places) {
      Circle here = Nearby.at(place);
      nearby.verify(here.of(Circle.LARGEST));
      nearby.verify(here.of(1));
      nearby.verifyDefaultDistance(here);
      int turn = random.nextInt(BEARINGS.length);
      for (double away : new double[] {random.nextDouble(60, 900), 985, 1030, 4900}) {
        Circle there = here.moved(BEARINGS[turn++ % BEARINGS.length], away);
        nearby.verify(there.of(distanceThatReaches(away)));
        nearby.verify(there.of(missing(away)));
        nearby.verifyDefaultDistance(there);
      }
    }
  }

  @Test
  @DisplayName("SEARCH-23: searches at the poles, the equator and both meridians succeed")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void edges(Probe probe) {
    Nearby nearby = new Nearby(probe);
    for (double latitude : new double[] {90, 89.98, 0, 0.01, -0.01, -16.8, -89.98, -90}) {
      for (double longitude : new double[] {180, -180, 179.99, -179.99, 0, 0.01, -0.01}) {
        nearby.verify(new Circle(latitude, longitude, Circle.LARGEST));
      }
    }
  }
}
