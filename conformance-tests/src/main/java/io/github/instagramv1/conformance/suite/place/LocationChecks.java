package io.github.instagramv1.conformance.suite.place;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.ExpectedMedia;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import io.github.instagramv1.conformance.suite.oracle.search.VisibleObjects;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of locations and their media. */
@Checks
@Tag("locations")
class LocationChecks {
  private static final String RECENT = "getLocationRecentMedia";
  private static final String SEARCH = "searchLocations";
  private static final int USUAL = 20;
  private static final int OTHER_PLACES = 3;

  private static Call recent(Probe probe, String id) {
    return probe.call(RECENT).path("location-id", id);
  }

  private static Call around(Probe probe, Object latitude, Object longitude) {
    return probe.call(SEARCH).query("lat", latitude).query("lng", longitude);
  }

  @Test
  @DisplayName("LOCATION-01: a place named in a media object is found by its id")
  @Operation("getLocation")
  void byId(Probe probe) {
    String id = probe.fixtures().place().id();
    JsonNode found = probe.ok(probe.call("getLocation").path("location-id", id)).data();
    probe.verify(Items.same("id", id, found.path("id").asText()));
  }

  @Test
  @DisplayName("LOCATION-02: an unknown place is not found")
  @Operation(value = "getLocation", negative = true)
  void unknown(Probe probe) {
    probe.refused(
        probe.call("getLocation").path("location-id", Unknown.LOCATION), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("LOCATION-12: searches at the poles and the antimeridian succeed")
  @Operation(SEARCH)
  void edgesOfTheMap(Probe probe) {
    for (String[] point :
        new String[][] {{"90", "0"}, {"-90", "180"}, {"0", "180"}, {"-16.8", "-180"}}) {
      probe.ok(around(probe, point[0], point[1]).query("distance", 5000));
    }
  }

  @Test
  @DisplayName("LOCATION-13: a search by an unknown foreign id returns an empty list")
  @Operation(SEARCH)
  @Level(EXTENDED)
  void unknownForeignId(Probe probe) {
    for (String name : List.of("facebook_places_id", "foursquare_v2_id", "foursquare_id")) {
      List<JsonNode> found = probe.ok(probe.call(SEARCH).query(name, "0zzqxj0")).items();
      probe.verify(Items.same("size", 0, found.size()));
    }
  }

  @Test
  @DisplayName("LOCATION-14: a search without a point, or with only one coordinate, is rejected")
  @Operation(value = SEARCH, negative = true)
  void withoutPoint(Probe probe) {
    probe.refused(probe.call(SEARCH), Refusals.INVALID);
    probe.refused(probe.call(SEARCH).query("lat", 1), Refusals.INVALID);
    probe.refused(probe.call(SEARCH).query("lng", 1), Refusals.INVALID);
  }

  @Test
  @DisplayName("LOCATION-15: coordinates out of range and a distance over 5000 are rejected")
  @Operation(value = SEARCH, negative = true)
  void outOfRange(Probe probe) {
    probe.refused(around(probe, "-90.1", "0"), Refusals.INVALID);
    probe.refused(around(probe, "0", "180.1"), Refusals.INVALID);
    probe.refused(around(probe, "0", "east"), Refusals.INVALID);
    probe.refused(around(probe, "0", "0").query("distance", 5001), Refusals.INVALID);
  }

  @Test
  @DisplayName("LOCATION-21: the media of a place have that place, newest first")
  @Operation(RECENT)
  void recentMedia(Probe probe) {
    List<JsonNode> items = verifyMedia(probe, probe.fixtures().place().id());
    probe.verify(!items.isEmpty(), "location.media", "a place in use has no media");
    int others = Math.min(OTHER_PLACES, probe.examples());
    for (JsonNode place : VisibleObjects.sample(VisibleObjects.of(probe).places(), probe, others)) {
      verifyMedia(probe, place.path("id").asText());
    }
  }

  /** Returns the newest media of a place, which contain the known ones. */
  private static List<JsonNode> verifyMedia(Probe probe, String id) {
    PageWalk walk = new PageWalk(probe, RECENT, call -> call.path("location-id", id));
    List<JsonNode> items = walk.start(USUAL);
    probe.verify(Orders.newestFirst(items));
    probe.verify(Items.all(items, "location.id", item -> isAt(id, item)));
    new ExpectedMedia(probe, walk, USUAL, item -> isAt(id, item))
        .verify(
            items,
            VisibleObjects.of(probe).media().stream().filter(item -> isAt(id, item)).toList());
    return items;
  }

  private static boolean isAt(String id, JsonNode media) {
    return media.path("location").path("id").asText().equals(id);
  }

  @Test
  @DisplayName("LOCATION-25: an unknown place and an invalid count are rejected")
  @Operation(value = RECENT, negative = true)
  void refused(Probe probe) {
    probe.refused(recent(probe, Unknown.LOCATION), Refusals.NOT_FOUND);
    Refusals.badCounts(probe, () -> recent(probe, probe.fixtures().place().id()));
  }
}
