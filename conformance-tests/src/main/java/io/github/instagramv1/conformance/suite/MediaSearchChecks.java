package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Known;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Media around a point. */
@Checks
@Tag("media")
class MediaSearchChecks {
  private static final String OPERATION = "searchMedia";
  private static final long DAY = 86_400;

  private static Call around(Probe probe, Object latitude, Object longitude) {
    return probe.call(OPERATION).query("lat", latitude).query("lng", longitude);
  }

  private static Call around(Probe probe, JsonNode media) {
    JsonNode point = media.path("location");
    return around(probe, Known.plain(point.path("latitude")), Known.plain(point.path("longitude")))
        .query("count", 33);
  }

  private static long time(JsonNode media) {
    return media.path("created_time").asLong();
  }

  @Test
  @DisplayName("MEDIASEARCH-01: a search around a media object finds it, and nothing farther away")
  @Operation(OPERATION)
  void findsWhatIsThere(Probe probe) {
    JsonNode media = probe.world().mediaWithPoint();
    List<JsonNode> found =
        probe
            .ok(
                around(probe, media)
                    .query("distance", 100)
                    .query("min_timestamp", time(media))
                    .query("max_timestamp", time(media) + 1))
            .items();
    probe.verify(Items.contains(found, media.path("id").asText()));
    JsonNode point = media.path("location");
    probe.verify(
        Distances.within(
            found.stream().map(item -> item.path("location")).toList(),
            point.path("latitude").asDouble(),
            point.path("longitude").asDouble(),
            100));
  }

  @Test
  @DisplayName("MEDIASEARCH-02: a wide search answers newest first, inside its window of time")
  @Operation(OPERATION)
  void newestFirstInWindow(Probe probe) {
    JsonNode media = probe.world().mediaWithPoint();
    long start = time(media) - 3 * DAY;
    long end = time(media) + 3 * DAY;
    List<JsonNode> found = within(probe, media, start, end);
    if (!found.isEmpty()) {
      within(probe, media, time(found.get(found.size() / 2)), end);
    }
  }

  private static List<JsonNode> within(Probe probe, JsonNode media, long start, long end) {
    List<JsonNode> found =
        probe
            .ok(
                around(probe, media)
                    .query("distance", 5000)
                    .query("min_timestamp", start)
                    .query("max_timestamp", end))
            .items();
    probe.verify(Orders.newestFirst(found));
    probe.verify(Items.all(found, "window", item -> time(item) >= start && time(item) < end));
    return found;
  }

  @Test
  @DisplayName("MEDIASEARCH-03: the end of the window is exclusive")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void endIsExclusive(Probe probe) {
    JsonNode media = probe.world().mediaWithPoint();
    List<JsonNode> found =
        probe
            .ok(
                around(probe, media)
                    .query("distance", 100)
                    .query("min_timestamp", time(media) - DAY)
                    .query("max_timestamp", time(media)))
            .items();
    probe.verify(Items.lacks(found, media.path("id").asText()));
  }

  @Test
  @DisplayName("MEDIASEARCH-04: the poles and the antimeridian are places like any other")
  @Operation(OPERATION)
  void edgesOfTheMap(Probe probe) {
    for (String[] point :
        new String[][] {{"90", "0"}, {"-90", "180"}, {"0", "180"}, {"-16.8", "-180"}}) {
      probe.ok(around(probe, point[0], point[1]).query("distance", 5000));
    }
  }

  @Test
  @DisplayName("MEDIASEARCH-05: a search without both coordinates is refused")
  @Operation(value = OPERATION, negative = true)
  void withoutPoint(Probe probe) {
    probe.refused(probe.call(OPERATION), Refusals.INVALID);
    probe.refused(probe.call(OPERATION).query("lat", 1), Refusals.INVALID);
    probe.refused(probe.call(OPERATION).query("lng", 1), Refusals.INVALID);
  }

  @Test
  @DisplayName("MEDIASEARCH-06: coordinates off the globe and a distance over 5000 are refused")
  @Operation(value = OPERATION, negative = true)
  void outOfRange(Probe probe) {
    probe.refused(around(probe, "90.1", "0"), Refusals.INVALID);
    probe.refused(around(probe, "0", "-180.1"), Refusals.INVALID);
    probe.refused(around(probe, "north", "0"), Refusals.INVALID);
    probe.refused(around(probe, "0", "0").query("distance", 5001), Refusals.INVALID);
  }

  @Test
  @DisplayName("MEDIASEARCH-07: a window of more than 7 days is refused, one of 7 is not")
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

  @Test
  @DisplayName("MEDIASEARCH-08: a smaller distance leaves out what is farther, and nothing else")
  @Operation(OPERATION)
  void smallerDistance(Probe probe) {
    JsonNode media = probe.world().mediaWithPoint();
    UnaryOperator<Call> window =
        call ->
            call.query("min_timestamp", time(media) - 3 * DAY)
                .query("max_timestamp", time(media) + 3 * DAY);
    Circles circles =
        new Circles(
            probe,
            distance -> window.apply(around(probe, media)).query("distance", distance),
            item -> item.path("location"));
    circles.verify(media.path("location"));
  }
}
