package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Signer;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Media inside circles on the map. The API cannot list geographies, so a setting names one. */
@Checks
@Tag("geographies")
class GeographyChecks {
  private static final String OPERATION = "getGeographyRecentMedia";
  private static final int USUAL = 20;

  private static Call recent(Probe probe, String id) {
    return probe.call(OPERATION).path("geo-id", id);
  }

  @Test
  @DisplayName("GEOGRAPHY-01: the media of a geography come newest first, none twice")
  @Operation(OPERATION)
  void newestFirst(Probe probe) {
    String id = probe.need(Setting.GEO_ID);
    List<JsonNode> items =
        new PageWalk(probe, OPERATION, call -> call.path("geo-id", id)).start(USUAL);
    probe.verify(Orders.newestFirst(items));
    probe.verify(Items.all(items, "media.location", item -> item.path("location").isObject()));
  }

  @Test
  @DisplayName("GEOGRAPHY-02: a walk meets every media object of a geography once")
  @Operation(OPERATION)
  void walk(Probe probe) {
    String id = probe.need(Setting.GEO_ID);
    new PageWalk(probe, OPERATION, call -> call.path("geo-id", id)).verify(Setting.GEO_ID);
  }

  @Test
  @DisplayName("GEOGRAPHY-03: min_id and max_id bound the media of a geography on both sides")
  @Operation(OPERATION)
  void bounds(Probe probe) {
    String id = probe.need(Setting.GEO_ID);
    new MediaBounds(probe, OPERATION, Setting.GEO_ID, call -> call.path("geo-id", id)).verifyIds();
  }

  @Test
  @DisplayName("GEOGRAPHY-04: the media of a geography respect a count of 2")
  @Operation(OPERATION)
  void count(Probe probe) {
    Call call = recent(probe, probe.need(Setting.GEO_ID)).query("count", 2);
    probe.verify(Pages.atMost(probe.ok(call), 2));
  }

  @Test
  @DisplayName("GEOGRAPHY-05: a geography that the application does not have is not found")
  @Operation(value = OPERATION, negative = true)
  void unknown(Probe probe) {
    probe.refused(recent(probe, Unknown.GEOGRAPHY), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("GEOGRAPHY-06: a bad count is refused")
  @Operation(value = OPERATION, negative = true)
  void badCount(Probe probe) {
    Refusals.badCounts(probe, () -> recent(probe, probe.need(Setting.GEO_ID)));
  }

  @Test
  @DisplayName("GEOGRAPHY-07: a geography is not there for another application")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void ofAnotherApplication(Probe probe) {
    String token = probe.need(Setting.SIGNED_TOKEN);
    String id = probe.need(Setting.GEO_ID);
    String sig =
        new Signer(probe.need(Setting.SIGNED_SECRET))
            .sign("/geographies/" + id + "/media/recent", Map.of("access_token", token));
    probe.refused(recent(probe, id).query("sig", sig).asUser(token), Refusals.NOT_FOUND);
  }
}
