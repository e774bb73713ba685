package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Known;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.world.Needs;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a search for media takes for granted: count, distance, and a window of time. */
@Checks
@Tag("media")
class MediaWindowChecks {
  private static final String OPERATION = "searchMedia";
  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;
  private static final int DEFAULT_DISTANCE = 1000;
  private static final int DEFAULT_COUNT = 20;
  private static final int MOST = 33;

  private static Call around(Probe probe, JsonNode media) {
    JsonNode point = media.path("location");
    return probe
        .call(OPERATION)
        .query("lat", Known.plain(point.path("latitude")))
        .query("lng", Known.plain(point.path("longitude")));
  }

  private static long time(JsonNode media) {
    return media.path("created_time").asLong();
  }

  private static Call week(Probe probe, JsonNode media) {
    return around(probe, media)
        .query("min_timestamp", time(media) - 3 * DAY)
        .query("max_timestamp", time(media) + 3 * DAY);
  }

  @Test
  @DisplayName(
      "MEDIASEARCH-09: a search respects a count of 1, clamps one of 1000, and has 20 else")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void count(Probe probe) {
    JsonNode media = probe.world().mediaWithPoint();
    Reply one = probe.ok(week(probe, media).query("count", 1));
    probe.verify(Pages.atMost(one, 1));
    probe.verify(Items.same("size", 1, one.items().size()));
    probe.verify(Pages.atMost(probe.ok(week(probe, media).query("count", 1000)), MOST));
    probe.verify(Pages.atMost(probe.ok(week(probe, media).query("distance", 5000)), DEFAULT_COUNT));
  }

  @Test
  @DisplayName("MEDIASEARCH-10: a search refuses a bad count")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void badCount(Probe probe) {
    Refusals.badCounts(probe, () -> probe.call(OPERATION).query("lat", "0").query("lng", "0"));
  }

  @Test
  @DisplayName("MEDIASEARCH-11: a search without a distance is one of 1000 metres")
  @Operation(OPERATION)
  void defaultDistance(Probe probe) {
    JsonNode media = probe.world().mediaWithPoint();
    double latitude =
        LocationSearchChecks.beside(media.path("location").path("latitude").asDouble());
    Call plain = week(probe, media).query("lat", latitude);
    Call explicit = week(probe, media).query("lat", latitude).query("distance", DEFAULT_DISTANCE);
    List<String> expected = Items.ids(probe.ok(explicit).items());
    probe.verify(Items.same("items", expected, Items.ids(probe.ok(plain).items())));
  }

  /** The clocks of the two sides may be an hour apart. */
  @Test
  @DisplayName("MEDIASEARCH-12: a search without a window looks at the last 5 days")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void defaultWindow(Probe probe) {
    long now = Instant.now().getEpochSecond();
    JsonNode media = probe.world().mediaWithPoint();
    List<JsonNode> found =
        probe.ok(around(probe, media).query("distance", 5000).query("count", MOST)).items();
    probe.verify(Items.all(found, "window.default", item -> time(item) >= now - 5 * DAY - HOUR));
    Optional<JsonNode> older = anyMadeBetween(probe, now - 7 * DAY, now - 5 * DAY - HOUR);
    older.ifPresent(
        each -> probe.verify(Items.lacks(nearby(probe, each), each.path("id").asText())));
    JsonNode recent =
        anyMadeBetween(probe, now - 5 * DAY + HOUR, now - HOUR)
            .orElseThrow(
                () ->
                    Needs.data(
                        "a media object of the last days with coordinates", Setting.USER_ID));
    verifyFound(probe, nearby(probe, recent), recent);
  }

  private static List<JsonNode> nearby(Probe probe, JsonNode media) {
    return probe.ok(near(probe, media)).items();
  }

  private static Call near(Probe probe, JsonNode media) {
    return around(probe, media).query("distance", 10).query("count", MOST);
  }

  private static Optional<JsonNode> anyMadeBetween(Probe probe, long from, long until) {
    return probe.world().media().stream()
        .filter(media -> Distances.hasPoint(media.path("location")))
        .filter(media -> time(media) > from && time(media) < until)
        .findFirst();
  }

  private static void verifyFound(Probe probe, List<JsonNode> found, JsonNode media) {
    if (found.size() < MOST) {
      probe.verify(Items.contains(found, media.path("id").asText()));
    }
  }

  @Test
  @DisplayName("MEDIASEARCH-13: where one end of the window is given, the other is 7 days away")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void oneEnd(Probe probe) {
    JsonNode media = probe.world().mediaWithPoint();
    String id = media.path("id").asText();
    verifyFound(probe, from(probe, media, -7 * DAY + 1), media);
    probe.verify(Items.lacks(from(probe, media, -7 * DAY - 1), id));
    verifyFound(probe, until(probe, media, 7 * DAY - 1), media);
    probe.verify(Items.lacks(until(probe, media, 7 * DAY + 1), id));
  }

  private static List<JsonNode> from(Probe probe, JsonNode media, long seconds) {
    return probe.ok(near(probe, media).query("min_timestamp", time(media) + seconds)).items();
  }

  private static List<JsonNode> until(Probe probe, JsonNode media, long seconds) {
    return probe.ok(near(probe, media).query("max_timestamp", time(media) + seconds)).items();
  }

  @Test
  @DisplayName("MEDIASEARCH-14: the longitudes 180 and -180 are the same meridian")
  @Operation(OPERATION)
  @Level(EXTENDED)
  void antimeridian(Probe probe) {
    for (String latitude : List.of("-16.85", "-16.5", "66", "71.2")) {
      probe.verify(Items.same("items", at(probe, latitude, "180"), at(probe, latitude, "-180")));
    }
  }

  private static Set<String> at(Probe probe, String latitude, String longitude) {
    Call call = probe.call(OPERATION).query("lat", latitude).query("lng", longitude);
    return new HashSet<>(
        Items.ids(probe.ok(call.query("distance", 5000).query("count", MOST)).items()));
  }
}
