package io.github.instagramv1.conformance.suite.media;

import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of media searches around a point. */
@Checks
@Tag("media")
class MediaSearchChecks {
  private static final String OPERATION = "searchMedia";
  private static final long DAY = 86_400;

  private static Call around(Probe probe, Object latitude, Object longitude) {
    return probe.call(OPERATION).query("lat", latitude).query("lng", longitude);
  }

  @Test
  @DisplayName("MEDIASEARCH-04: searches at the poles and the antimeridian succeed")
  @Operation(OPERATION)
  void edgesOfTheMap(Probe probe) {
    for (String[] point :
        new String[][] {{"90", "0"}, {"-90", "180"}, {"0", "180"}, {"-16.8", "-180"}}) {
      probe.ok(around(probe, point[0], point[1]).query("distance", 5000));
    }
  }

  @Test
  @DisplayName("MEDIASEARCH-05: a search without both coordinates is rejected")
  @Operation(value = OPERATION, negative = true)
  void withoutPoint(Probe probe) {
    probe.refused(probe.call(OPERATION), Refusals.INVALID);
    probe.refused(probe.call(OPERATION).query("lat", 1), Refusals.INVALID);
    probe.refused(probe.call(OPERATION).query("lng", 1), Refusals.INVALID);
  }

  @Test
  @DisplayName("MEDIASEARCH-06: coordinates out of range and a distance over 5000 are rejected")
  @Operation(value = OPERATION, negative = true)
  void outOfRange(Probe probe) {
    probe.refused(around(probe, "90.1", "0"), Refusals.INVALID);
    probe.refused(around(probe, "0", "-180.1"), Refusals.INVALID);
    probe.refused(around(probe, "north", "0"), Refusals.INVALID);
    probe.refused(around(probe, "0", "0").query("distance", 5001), Refusals.INVALID);
  }

  @Test
  @DisplayName(
      "MEDIASEARCH-07: a window of more than 7 days is rejected, and a window of 7 days is"
          + " accepted")
  @Operation(value = OPERATION, negative = true)
  void windowTooLong(Probe probe) {
    long start = 1_400_000_000;
    Call week =
        around(probe, "0", "0")
            .query("min_timestamp", start)
            .query("max_timestamp", start + 7 * DAY);
    probe.ok(week);
    Call more =
        around(probe, "0", "0")
            .query("min_timestamp", start)
            .query("max_timestamp", start + 7 * DAY + 1);
    probe.refused(more, Refusals.INVALID);
  }
}
