package io.github.instagramv1.conformance.suite.media;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of one media object of every kind that occurs in lists. */
@Checks
@Tag("media")
class MediaKindChecks {
  private static final List<String> LASTING =
      List.of(
          "id",
          "attribution",
          "caption",
          "created_time",
          "filter",
          "images",
          "link",
          "location",
          "tags",
          "type",
          "user",
          "users_in_photo",
          "videos");
  private static final List<Predicate<JsonNode>> KINDS =
      List.of(
          media -> media.has("videos"),
          media -> media.path("type").asText().equals("image"),
          media -> !media.path("users_in_photo").isEmpty(),
          media -> media.path("caption").isNull(),
          media -> media.path("location").isNull(),
          media -> media.path("location").isObject() && !media.path("location").has("id"),
          media -> media.path("location").has("name"));

  /** Returns the first media object of each kind in the lists. */
  private static Collection<JsonNode> ofEachKind(Probe probe) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    for (Predicate<JsonNode> kind : KINDS) {
      probe.fixtures().media().all().stream()
          .filter(kind)
          .findFirst()
          .ifPresent(media -> found.put(media.path("id").asText(), media));
    }
    if (found.isEmpty()) {
      throw Needs.data("media", Setting.USER_ID);
    }
    return found.values();
  }

  private static void verifySame(Probe probe, JsonNode listed, Call call) {
    JsonNode found = probe.ok(call).data();
    for (String name : LASTING) {
      probe.verifySame(name, listed.path(name), found.path(name));
    }
  }

  @Test
  @DisplayName("MEDIA-09: media of every kind are the same by id as in lists")
  @Operation("getMedia")
  void byId(Probe probe) {
    for (JsonNode media : ofEachKind(probe)) {
      verifySame(probe, media, probe.call("getMedia").path("media-id", media.path("id").asText()));
    }
  }

  @Test
  @DisplayName("MEDIA-14: media of every kind are the same by shortcode as in lists")
  @Operation("getMediaByShortcode")
  void byShortcode(Probe probe) {
    for (JsonNode media : ofEachKind(probe)) {
      verifySame(
          probe, media, probe.call("getMediaByShortcode").path("shortcode", Ids.shortcode(media)));
    }
  }

  @Test
  @DisplayName("MEDIA-15: shortcodes of any characters find their media object")
  @Operation("getMediaByShortcode")
  @Level(EXTENDED)
  void byEveryCharacter(Probe probe) {
    Set<Integer> met = new HashSet<>();
    for (JsonNode media : probe.fixtures().media().all()) {
      String shortcode = Ids.shortcode(media);
      if (met.addAll(shortcode.chars().boxed().toList())) {
        JsonNode found =
            probe.ok(probe.call("getMediaByShortcode").path("shortcode", shortcode)).data();
        probe.verify(Items.same("id", media.path("id").asText(), found.path("id").asText()));
      }
    }
  }
}
