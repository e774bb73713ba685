package io.github.instagramv1.conformance.suite.media;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.media.Hashtags;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of media by id and by shortcode, and of popular media. */
@Checks
@Tag("media")
public class MediaChecks {
  private static final int MOST = 33;

  /** Returns a media object of the private user, as that user sees it. */
  public static JsonNode privateMedia(Probe probe) {
    Response own =
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
  @DisplayName("MEDIA-01: a media object in a list equals the one read by id")
  @Operation("getMedia")
  public void sameAsInList(Probe probe) {
    JsonNode listed = probe.fixtures().media().ofAnother();
    JsonNode found = probe.ok(byId(probe, listed.path("id").asText())).data();
    for (String name :
        List.of("id", "link", "created_time", "type", "user", "caption", "images", "location")) {
      probe.verifySame(name, listed.path(name), found.path(name));
    }
  }

  @Test
  @DisplayName("MEDIA-02: the id ends in the owner's id, and the link in the id's shortcode")
  @Operation("getMedia")
  public void idAndLink(Probe probe) {
    JsonNode media = probe.ok(byId(probe, probe.fixtures().media().withActivity())).data();
    probe.verify(Ids.idNamesOwner(media));
    probe.verify(Ids.linkNamesId(media));
  }

  @Test
  @DisplayName(
      "MEDIA-03: user_has_liked is true if and only if the authenticated user likes the media"
          + " object")
  @Operation("getMedia")
  public void saysWhetherLiked(Probe probe) {
    JsonNode media = probe.ok(byId(probe, probe.fixtures().media().withActivity())).data();
    probe.verify(
        media.path("user_has_liked").isBoolean(), "media.user_has_liked", "it is not there");
  }

  @Test
  @DisplayName("MEDIA-04: the number before the underscore alone returns the same object")
  @Operation("getMedia")
  @Level(EXTENDED)
  public void bareNumber(Probe probe) {
    String id = probe.fixtures().media().withActivity();
    JsonNode media = probe.ok(byId(probe, Ids.number(id).toString())).data();
    probe.verify(Items.same("id", id, media.path("id").asText()));
  }

  @Test
  @DisplayName("MEDIA-05: a video has videos, and a photo has none")
  @Operation("getMedia")
  public void videosOfVideos(Probe probe) {
    List<JsonNode> media = probe.fixtures().media().all();
    probe.verify(
        Items.all(
            media,
            "media.videos",
            item -> item.path("type").asText().equals("video") == item.has("videos")));
    probe.ok(byId(probe, probe.fixtures().media().withActivity()));
  }

  @Test
  @DisplayName("MEDIA-06: an unknown id is not found")
  @Operation(value = "getMedia", negative = true)
  public void unknownId(Probe probe) {
    probe.refused(byId(probe, Unknown.MEDIA), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName(
      "MEDIA-07: private media are readable by their owner, and rejected for users who do not"
          + " follow the account")
  @Operation(value = "getMedia", negative = true)
  public void privateById(Probe probe) {
    String id = privateMedia(probe).path("id").asText();
    probe.refused(byId(probe, id), Refusals.NOT_ALLOWED);
    probe.ok(byId(probe, id).asUser(probe.need(Setting.PRIVATE_TOKEN)));
  }

  @Test
  @DisplayName("MEDIA-11: the shortcode and the id return the same object")
  @Operation("getMediaByShortcode")
  public void shortcodeAgrees(Probe probe) {
    JsonNode media = probe.ok(byId(probe, probe.fixtures().media().withActivity())).data();
    JsonNode found = probe.ok(byShortcode(probe, Ids.shortcode(media))).data();
    probe.verifySame("media", media, found);
  }

  @Test
  @DisplayName("MEDIA-12: an unknown shortcode is not found")
  @Operation(value = "getMediaByShortcode", negative = true)
  public void unknownShortcode(Probe probe) {
    probe.refused(byShortcode(probe, Unknown.SHORTCODE), Refusals.NOT_FOUND);
    JsonNode media = probe.ok(byId(probe, probe.fixtures().media().withActivity())).data();
    String swapped = swapCase(Ids.shortcode(media));
    if (!swapped.equals(Ids.shortcode(media))) {
      probe.refused(byShortcode(probe, swapped), Refusals.NOT_FOUND);
    }
  }

  /** The letters of a shortcode are digits, so that their case tells one number from another. */
  private static String swapCase(String shortcode) {
    StringBuilder swapped = new StringBuilder();
    shortcode
        .chars()
        .map(
            each ->
                Character.isUpperCase(each)
                    ? Character.toLowerCase(each)
                    : Character.toUpperCase(each))
        .forEach(each -> swapped.append((char) each));
    return swapped.toString();
  }

  @Test
  @DisplayName(
      "MEDIA-13: private media are rejected by shortcode for users who do not follow the account")
  @Operation(value = "getMediaByShortcode", negative = true)
  public void privateByShortcode(Probe probe) {
    String shortcode = Ids.shortcode(privateMedia(probe));
    probe.refused(byShortcode(probe, shortcode), Refusals.NOT_ALLOWED);
  }

  @Test
  @DisplayName("MEDIA-21: popular media are sorted by likes, most first, without duplicates")
  @Operation("getPopularMedia")
  public void popular(Probe probe) {
    List<JsonNode> items = probe.ok(probe.call("getPopularMedia")).items();
    if (items.isEmpty()) {
      probe.verify(
          probe.fixtures().media().ofPublicUsers().stream().noneMatch(MediaChecks::isLiked),
          "popular.some",
          "the list is empty, but the user sees public media with likes");
      throw Needs.data("popular media", Setting.TOKEN);
    }
    probe.verify(Orders.mostLikedFirst(items));
    probe.verify(Orders.noneTwice(Items.ids(items)));
  }

  private static boolean isLiked(JsonNode media) {
    return media.path("likes").path("count").asInt() > 0;
  }

  @Test
  @DisplayName(
      "MEDIA-22: popular media respect a count of 2 and cap a count of 1000, most liked first")
  @Operation("getPopularMedia")
  @Level(EXTENDED)
  public void popularCount(Probe probe) {
    for (int count : new int[] {2, 1000}) {
      Response found = probe.ok(probe.call("getPopularMedia").query("count", count));
      probe.verify(Pages.atMost(found, Math.min(count, MOST)));
      probe.verify(Orders.mostLikedFirst(found.items()));
    }
  }

  @Test
  @DisplayName("MEDIA-23: popular media reject an invalid count")
  @Operation(value = "getPopularMedia", negative = true)
  public void popularBadCount(Probe probe) {
    Refusals.badCounts(probe, () -> probe.call("getPopularMedia"));
  }

  @Test
  @DisplayName("MEDIA-24: popular media default to at most 20, without a next page")
  @Operation("getPopularMedia")
  @Level(EXTENDED)
  public void popularDefault(Probe probe) {
    Response response = probe.ok(probe.call("getPopularMedia"));
    probe.verify(Pages.atMost(response, 20));
    probe.verify(response.nextUrl().isEmpty(), "page.next", "there is a next_url");
  }

  @Test
  @DisplayName("MEDIA-08: tags are the hashtags of the caption, in lower case")
  @Operation("getMedia")
  @Level(EXTENDED)
  public void tagsOfCaption(Probe probe) {
    List<JsonNode> tagged =
        probe.fixtures().media().all().stream()
            .filter(Hashtags::hasAny)
            .sorted(Comparator.comparing(Hashtags::areAscii))
            .toList();
    if (tagged.isEmpty()) {
      throw Needs.data("a media object with tags", Setting.USER_ID);
    }
    tagged.forEach(item -> probe.verify(Hashtags.ofCaption(item)));
    for (JsonNode item : tagged.subList(0, Math.min(3, tagged.size()))) {
      probe.verify(Hashtags.ofCaption(probe.ok(byId(probe, item.path("id").asText())).data()));
    }
  }
}
