package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Hashtags;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.world.Needs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Media by id, by shortcode, and the popular ones. */
@Checks
@Tag("media")
class MediaChecks {
  private static final int MOST = 33;

  /** A media object of the private user, as that user sees it. */
  static JsonNode privateMedia(Probe probe) {
    Reply own =
        probe.ok(
            probe
                .call("getUserRecentMedia")
                .path("user-id", "self")
                .asUser(probe.need(Setting.PRIVATE_TOKEN)));
    if (own.items().isEmpty()) {
      throw Needs.data("a private user with media", Setting.PRIVATE_TOKEN);
    }
    return own.items().get(0);
  }

  private static Call byId(Probe probe, String id) {
    return probe.call("getMedia").path("media-id", id);
  }

  private static Call byShortcode(Probe probe, String shortcode) {
    return probe.call("getMediaByShortcode").path("shortcode", shortcode);
  }

  @Test
  @DisplayName("MEDIA-01: media in a list and by id are the same object")
  @Operation("getMedia")
  void sameAsInList(Probe probe) {
    JsonNode listed = probe.world().othersMedia();
    JsonNode found = probe.ok(byId(probe, listed.path("id").asText())).data();
    for (String name :
        List.of("id", "link", "created_time", "type", "user", "caption", "images", "location")) {
      probe.verifySame(name, listed.path(name), found.path(name));
    }
  }

  @Test
  @DisplayName("MEDIA-02: an id ends in its owner's, and the link in the id's shortcode")
  @Operation("getMedia")
  void idAndLink(Probe probe) {
    JsonNode media = probe.ok(byId(probe, probe.world().mediaId())).data();
    probe.verify(Ids.idNamesOwner(media));
    probe.verify(Ids.linkNamesId(media));
  }

  @Test
  @DisplayName("MEDIA-03: with a user's token, media say whether that user likes them")
  @Operation("getMedia")
  void saysWhetherLiked(Probe probe) {
    JsonNode media = probe.ok(byId(probe, probe.world().mediaId())).data();
    probe.verify(
        media.path("user_has_liked").isBoolean(), "media.user_has_liked", "it is not there");
  }

  @Test
  @DisplayName("MEDIA-04: the number in front of the underscore finds the same object")
  @Operation("getMedia")
  @Level(EXTENDED)
  void bareNumber(Probe probe) {
    String id = probe.world().mediaId();
    JsonNode media = probe.ok(byId(probe, Ids.number(id).toString())).data();
    probe.verify(Items.same("id", id, media.path("id").asText()));
  }

  @Test
  @DisplayName("MEDIA-05: videos are there for a video, and for nothing else")
  @Operation("getMedia")
  void videosOfVideos(Probe probe) {
    List<JsonNode> media = probe.world().media();
    probe.verify(
        Items.all(
            media,
            "media.videos",
            item -> item.path("type").asText().equals("video") == item.has("videos")));
    probe.ok(byId(probe, probe.world().mediaId()));
  }

  @Test
  @DisplayName("MEDIA-06: an id that nobody has is not found")
  @Operation(value = "getMedia", negative = true)
  void unknownId(Probe probe) {
    probe.refused(byId(probe, Unknown.MEDIA), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("MEDIA-07: private media are not allowed to strangers, and are to their owner")
  @Operation(value = "getMedia", negative = true)
  void privateById(Probe probe) {
    String id = privateMedia(probe).path("id").asText();
    probe.refused(byId(probe, id), Refusals.NOT_ALLOWED);
    probe.ok(byId(probe, id).asUser(probe.need(Setting.PRIVATE_TOKEN)));
  }

  @Test
  @DisplayName("MEDIA-11: the shortcode and the id find the same object")
  @Operation("getMediaByShortcode")
  void shortcodeAgrees(Probe probe) {
    JsonNode media = probe.ok(byId(probe, probe.world().mediaId())).data();
    JsonNode found = probe.ok(byShortcode(probe, Ids.shortcode(media))).data();
    probe.verifySame("media", media, found);
  }

  @Test
  @DisplayName("MEDIA-12: a shortcode that nobody has is not found")
  @Operation(value = "getMediaByShortcode", negative = true)
  void unknownShortcode(Probe probe) {
    probe.refused(byShortcode(probe, Unknown.SHORTCODE), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("MEDIA-13: private media are not allowed to strangers by shortcode either")
  @Operation(value = "getMediaByShortcode", negative = true)
  void privateByShortcode(Probe probe) {
    String shortcode = Ids.shortcode(privateMedia(probe));
    probe.refused(byShortcode(probe, shortcode), Refusals.NOT_ALLOWED);
  }

  @Test
  @DisplayName("MEDIA-21: popular media come most liked first, none twice")
  @Operation("getPopularMedia")
  void popular(Probe probe) {
    List<JsonNode> items = probe.ok(probe.call("getPopularMedia")).items();
    if (items.isEmpty()) {
      throw Needs.data("popular media", Setting.TOKEN);
    }
    probe.verify(Orders.mostLikedFirst(items));
    probe.verify(Orders.noneTwice(Items.ids(items)));
  }

  @Test
  @DisplayName("MEDIA-22: popular media respect a count of 2, and clamp one of 1000")
  @Operation("getPopularMedia")
  @Level(EXTENDED)
  void popularCount(Probe probe) {
    probe.verify(Pages.atMost(probe.ok(probe.call("getPopularMedia").query("count", 2)), 2));
    probe.verify(Pages.atMost(probe.ok(probe.call("getPopularMedia").query("count", 1000)), MOST));
  }

  @Test
  @DisplayName("MEDIA-23: popular media refuse a bad count")
  @Operation(value = "getPopularMedia", negative = true)
  void popularBadCount(Probe probe) {
    Refusals.badCounts(probe, () -> probe.call("getPopularMedia"));
  }

  @Test
  @DisplayName("MEDIA-24: without a count there are at most 20 popular media, and no next page")
  @Operation("getPopularMedia")
  @Level(EXTENDED)
  void popularDefault(Probe probe) {
    Reply reply = probe.ok(probe.call("getPopularMedia"));
    probe.verify(Pages.atMost(reply, 20));
    probe.verify(reply.nextUrl().isEmpty(), "page.next", "there is a next_url");
  }

  @Test
  @DisplayName("MEDIA-08: tags are the hashtags of the caption, in lower case")
  @Operation("getMedia")
  @Level(EXTENDED)
  void tagsOfCaption(Probe probe) {
    List<String> tagged =
        probe.world().media().stream()
            .filter(item -> !item.path("tags").isEmpty())
            .map(item -> item.path("id").asText())
            .limit(3)
            .toList();
    if (tagged.isEmpty()) {
      throw Needs.data("a media object with tags", Setting.USER_ID);
    }
    for (String id : tagged) {
      probe.verify(Hashtags.ofCaption(probe.ok(byId(probe, id)).data()));
    }
  }
}
