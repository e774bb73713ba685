package io.github.instagramv1.conformance.suite.place;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the defaults of place searches, and of the agreement of places and media. */
@Checks
@Tag("locations")
class LocationSearchChecks {
  private static final String SEARCH = "searchLocations";
  private static final double BESIDE = 0.0063;
  private static final String UNKNOWN = "0zzqxj0";
  private static final List<String> FOREIGN =
      List.of("facebook_places_id", "foursquare_v2_id", "foursquare_id");

  private static Call around(Probe probe, Object latitude, Object longitude) {
    return probe.call(SEARCH).query("lat", latitude).query("lng", longitude);
  }

  /**
   * Returns a latitude 700 metres nearer to the equator, so that half a distance does not reach the
   * original point.
   */
  static double nearerToEquator(double latitude) {
    return latitude > 0 ? latitude - BESIDE : latitude + BESIDE;
  }

  @Test
  @DisplayName("LOCATION-03: a media object and its place have the same name")
  @Operation("getLocation")
  @Level(EXTENDED)
  void sameName(Probe probe) {
    JsonNode named =
        probe.fixtures().media().all().stream()
            .map(media -> media.path("location"))
            .filter(place -> place.hasNonNull("id") && place.hasNonNull("name"))
            .findFirst()
            .orElseThrow(() -> Needs.data("a media object with a named place", Setting.USER_ID));
    Call call = probe.call("getLocation").path("location-id", named.path("id").asText());
    JsonNode place = probe.ok(call).data();
    probe.verify(Items.same("name", named.path("name"), place.path("name")));
  }

  @Test
  @DisplayName("LOCATION-18: the longitudes 180 and -180 are the same meridian")
  @Operation(SEARCH)
  @Level(EXTENDED)
  void antimeridian(Probe probe) {
    for (String latitude : List.of("-16.85", "-16.5", "66", "71.2")) {
      Set<String> east = at(probe, latitude, "180");
      probe.verify(Items.same("items", east, at(probe, latitude, "-180")));
    }
  }

  private static Set<String> at(Probe probe, String latitude, String longitude) {
    Call call = around(probe, latitude, longitude).query("distance", 5000);
    return new HashSet<>(Items.ids(probe.ok(call).items()));
  }

  @Test
  @DisplayName(
      "LOCATION-19: a coordinate together with a foreign id, and two foreign ids, are rejected")
  @Operation(value = SEARCH, negative = true)
  @Level(EXTENDED)
  void twoWays(Probe probe) {
    for (String foreign : FOREIGN) {
      probe.refused(around(probe, "0", "0").query(foreign, UNKNOWN), Refusals.INVALID);
      for (String alone : List.of("lat", "lng")) {
        Call call = probe.call(SEARCH).query(foreign, UNKNOWN).query(alone, "0");
        probe.refused(call, Refusals.INVALID);
      }
      for (String other : FOREIGN) {
        if (!other.equals(foreign)) {
          Call call = probe.call(SEARCH).query(foreign, UNKNOWN).query(other, UNKNOWN);
          probe.refused(call, Refusals.INVALID);
        }
      }
    }
  }
}
