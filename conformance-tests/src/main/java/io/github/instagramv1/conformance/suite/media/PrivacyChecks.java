package io.github.instagramv1.conformance.suite.media;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.PageWalk;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Checks that lists with media of several users omit private media: each list is requested at
 * exactly the position of the media.
 */
@Checks
@Tag("visibility")
class PrivacyChecks {
  private static final int MOST = 33;

  private static JsonNode privateMedia(Probe probe, String what, Predicate<JsonNode> wanted) {
    String token = probe.need(Setting.PRIVATE_TOKEN);
    PageWalk own =
        new PageWalk(
            probe, "getUserRecentMedia", call -> call.path("user-id", "self").asUser(token));
    return own.start(MOST).stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> Needs.data("a private user with " + what, Setting.PRIVATE_TOKEN));
  }

  /** Returns a bound below which a media object is first. */
  private static BigInteger boundAbove(JsonNode media) {
    return Ids.above(media.path("id").asText());
  }

  private static void verifyHidden(Probe probe, Call call) {
    List<JsonNode> items = probe.ok(call).items();
    String owner = probe.fixtures().accounts().privateId();
    Optional<Finding> finding =
        Items.all(
            items,
            "visibility.private",
            item -> !item.path("user").path("id").asText().equals(owner));
    probe.verify(finding);
  }

  @Test
  @DisplayName("PRIVATE-01: the media of a location omit those of private accounts")
  @Operation("getLocationRecentMedia")
  void location(Probe probe) {
    JsonNode media =
        privateMedia(probe, "media at a place", item -> item.path("location").hasNonNull("id"));
    verifyHidden(
        probe,
        probe
            .call("getLocationRecentMedia")
            .path("location-id", media.path("location").path("id").asText())
            .query("max_id", boundAbove(media)));
  }

  @Test
  @DisplayName("PRIVATE-02: the media of a tag omit those of private accounts")
  @Operation("getTagRecentMedia")
  void tag(Probe probe) {
    verifyHidden(probe, pageOfTag(probe));
  }

  /**
   * Returns the call, without a token, of a page of a tag that contains private media for their
   * owner.
   */
  private static Call pageOfTag(Probe probe) {
    JsonNode media = privateMedia(probe, "tagged media", item -> !item.path("tags").isEmpty());
    String tag = media.path("tags").path(0).asText();
    String token = probe.need(Setting.PRIVATE_TOKEN);
    PageWalk walk =
        new PageWalk(probe, "getTagRecentMedia", call -> call.path("tag-name", tag).asUser(token));
    Optional<Response> page = walk.pageWith(media.path("id").asText());
    Response found =
        page.orElseThrow(
            () -> Needs.data("a private user among the newest of a tag", Setting.PRIVATE_TOKEN));
    Call call = probe.call("getTagRecentMedia").path("tag-name", tag).query("count", MOST);
    Queries.value(found.exchange().request().url(), "max_tag_id")
        .ifPresent(position -> call.query("max_tag_id", position));
    return call;
  }

  @Test
  @DisplayName("PRIVATE-03: a search around a point omits media of private accounts")
  @Operation("searchMedia")
  void search(Probe probe) {
    JsonNode media =
        privateMedia(
            probe, "media at a point", item -> item.path("location").hasNonNull("latitude"));
    long time = media.path("created_time").asLong();
    verifyHidden(
        probe,
        Distances.at(probe.call("searchMedia"), media.path("location"))
            .query("distance", 100)
            .query("min_timestamp", time)
            .query("max_timestamp", time + 1));
  }

  @Test
  @DisplayName("PRIVATE-04: the media of a geography omit those of private accounts")
  @Operation("getGeographyRecentMedia")
  void geography(Probe probe) {
    String id = probe.need(Setting.GEO_ID);
    String owner = probe.fixtures().accounts().privateId();
    String token = probe.need(Setting.PRIVATE_TOKEN);
    PageWalk asOwner =
        new PageWalk(
            probe, "getGeographyRecentMedia", call -> call.path("geo-id", id).asUser(token));
    JsonNode media =
        asOwner.start(PageWalk.LONGEST).stream()
            .filter(item -> item.path("user").path("id").asText().equals(owner))
            .findFirst()
            .orElseThrow(
                () -> Needs.data("a geography with media of the private user", Setting.GEO_ID));
    verifyHidden(
        probe,
        probe
            .call("getGeographyRecentMedia")
            .path("geo-id", id)
            .query("max_id", boundAbove(media)));
  }

  @Test
  @DisplayName("PRIVATE-05: popular media omit those of private accounts")
  @Operation("getPopularMedia")
  void popular(Probe probe) {
    verifyHidden(probe, probe.call("getPopularMedia").query("count", MOST));
  }

  @Test
  @DisplayName(
      "PRIVATE-06: the feed omits media of private accounts that the authenticated user does not"
          + " follow")
  @Operation("getSelfFeed")
  void feed(Probe probe) {
    JsonNode media = privateMedia(probe, "media", item -> true);
    verifyHidden(probe, probe.call("getSelfFeed").query("max_id", boundAbove(media)));
  }

  @Test
  @DisplayName("PRIVATE-07: a client id alone gets only the public media of a tag")
  @Operation("getTagRecentMedia")
  @Level(EXTENDED)
  void tagOfClient(Probe probe) {
    Credential client = new Credential.ClientId(probe.need(Setting.CLIENT_ID));
    verifyHidden(probe, pageOfTag(probe).as(client));
  }
}
