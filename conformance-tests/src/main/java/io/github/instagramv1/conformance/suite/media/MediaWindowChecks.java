package io.github.instagramv1.conformance.suite.media;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Items;
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

/** Checks of the defaults of media searches: count, distance, and time window. */
@Checks
@Tag("media")
class MediaWindowChecks {
  private static final String OPERATION = "searchMedia";
  private static final int MOST = 33;

  @Test
  @DisplayName("MEDIASEARCH-10: a search rejects an invalid count")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void badCount(Probe probe) {
    Refusals.badCounts(probe, () -> probe.call(OPERATION).query("lat", "0").query("lng", "0"));
  }

  @Test
  @DisplayName("MEDIASEARCH-14: the longitudes 180 and -180 are the same meridian")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void antimeridian(Probe probe) {
    for (String latitude : List.of("-16.85", "-16.5", "66", "71.2")) {
      probe.verify(
          Items.same("items", idsAt(probe, latitude, "180"), idsAt(probe, latitude, "-180")));
    }
  }

  private static Set<String> idsAt(Probe probe, String latitude, String longitude) {
    Call call = probe.call(OPERATION).query("lat", latitude).query("lng", longitude);
    return new HashSet<>(
        Items.ids(probe.ok(call.query("distance", 5000).query("count", MOST)).items()));
  }
}
