package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tags, and the media that carry them. */
@Checks
@Tag("tags")
class TagChecks {
  private static final String RECENT = "getTagRecentMedia";
  private static final int USUAL = 20;

  private static Call tag(Probe probe, String name) {
    return probe.call("getTag").path("tag-name", name);
  }

  private static Call recent(Probe probe, String name) {
    return probe.call(RECENT).path("tag-name", name);
  }

  private static boolean carries(JsonNode media, String name) {
    for (JsonNode tag : media.path("tags")) {
      if (tag.asText().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  @Test
  @DisplayName("TAG-01: a tag in use says on how many media it is")
  @Operation("getTag")
  void tagInUse(Probe probe) {
    String name = probe.world().tag();
    JsonNode found = probe.ok(tag(probe, name)).data();
    probe.verify(Items.same("name", name, found.path("name").asText()));
    probe.verify(
        found.path("media_count").asLong() > 0, "tag.media_count", "a tag in use counts no media");
  }

  @Test
  @DisplayName("TAG-02: the case of a tag does not matter")
  @Operation("getTag")
  void caseDoesNotMatter(Probe probe) {
    String name = probe.world().tag();
    JsonNode lower = probe.ok(tag(probe, name)).data();
    JsonNode upper = probe.ok(tag(probe, Capitals.of(name))).data();
    probe.verifySame("tag", lower, upper);
  }

  @Test
  @DisplayName("TAG-03: a tag that nobody used is on 0 media")
  @Operation("getTag")
  @Level(EXTENDED)
  void unusedTag(Probe probe) {
    JsonNode found = probe.ok(tag(probe, "zzqxj0zzqxj0zzqxj0")).data();
    probe.verify(Items.same("media_count", 0L, found.path("media_count").asLong()));
  }

  @Test
  @DisplayName("TAG-04: a name with other characters is not found")
  @Operation(value = "getTag", negative = true)
  void notATag(Probe probe) {
    probe.refused(tag(probe, "not-a-tag!"), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("TAG-11: a search has the exact name first, then the most used, all with the prefix")
  @Operation("searchTags")
  void searchOrder(Probe probe) {
    String name = probe.world().tag();
    List<JsonNode> found = probe.ok(probe.call("searchTags").query("q", name)).items();
    probe.verify(
        Items.same("first", name, found.isEmpty() ? "" : found.get(0).path("name").asText()));
    for (String query : List.of(name, commonStart(probe))) {
      List<JsonNode> tags = probe.ok(probe.call("searchTags").query("q", query)).items();
      probe.verify(Orders.exactThenMostUsed(tags, query));
      probe.verify(
          Items.all(tags, "search.prefix", each -> each.path("name").asText().startsWith(query)));
    }
  }

  /** The letter with which most of the tags that were seen begin. */
  private static String commonStart(Probe probe) {
    Map<String, Set<String>> tags = new TreeMap<>();
    for (JsonNode media : probe.world().media()) {
      for (JsonNode tag : media.path("tags")) {
        String name = tag.asText();
        String start = name.substring(0, name.offsetByCodePoints(0, 1));
        tags.computeIfAbsent(start, letter -> new HashSet<>()).add(name);
      }
    }
    return tags.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(Map.Entry::getKey)
        .orElseThrow(() -> Needs.data("media with tags", Setting.TAG_NAME));
  }

  @Test
  @DisplayName("TAG-12: a search without q is refused")
  @Operation(value = "searchTags", negative = true)
  void searchWithoutQuery(Probe probe) {
    probe.refused(probe.call("searchTags"), Refusals.INVALID);
  }

  @Test
  @DisplayName("TAG-13: the beginning of a tag finds it")
  @Operation("searchTags")
  void prefix(Probe probe) {
    String name = probe.world().tag();
    String start = name.substring(0, name.offsetByCodePoints(0, 1));
    if (start.equals(name)) {
      throw Needs.data("a tag of more than one character", Setting.TAG_NAME);
    }
    List<JsonNode> found = probe.ok(probe.call("searchTags").query("q", start)).items();
    probe.verify(!found.isEmpty(), "search.prefix", "nothing begins with " + start);
    probe.verify(
        found.stream().anyMatch(tag -> !tag.path("name").asText().equals(start)),
        "search.prefix",
        "nothing but " + start + " itself is found");
  }

  @Test
  @DisplayName("TAG-14: a search and the tag itself say the same number of media")
  @Operation("searchTags")
  void sameCount(Probe probe) {
    String name = probe.world().tag();
    JsonNode tag = probe.ok(probe.call("getTag").path("tag-name", name)).data();
    List<JsonNode> found = probe.ok(probe.call("searchTags").query("q", name)).items();
    probe.verify(!found.isEmpty(), "search.exact", "the tag itself is not found");
    probe.verifySame("tag", tag, found.get(0));
  }

  @Test
  @DisplayName("TAG-21: the media of a tag carry it, newest first")
  @Operation(RECENT)
  void recentMedia(Probe probe) {
    String name = probe.world().tag();
    List<JsonNode> items =
        new PageWalk(probe, RECENT, call -> call.path("tag-name", name)).start(USUAL);
    probe.verify(!items.isEmpty(), "tag.media", "a tag in use has no media");
    probe.verify(Orders.newestFirst(items));
    probe.verify(Items.all(items, "tag.carried", item -> carries(item, name)));
  }

  @Test
  @DisplayName("TAG-22: a walk meets every media object of a tag once")
  @Operation(RECENT)
  void walk(Probe probe) {
    String name = probe.world().tag();
    new PageWalk(probe, RECENT, call -> call.path("tag-name", name)).verify(Setting.TAG_NAME);
  }

  @Test
  @DisplayName("TAG-23: max_tag_id asks for older, min_tag_id for newer media")
  @Operation(RECENT)
  void bounds(Probe probe) {
    String name = probe.world().tag();
    Reply first = probe.ok(recent(probe, name).query("count", 2));
    if (first.nextUrl().isEmpty()) {
      throw Needs.data("a tag on several media", Setting.TAG_NAME);
    }
    JsonNode pagination = first.json().path("pagination");
    Reply second =
        probe.ok(
            recent(probe, name)
                .query("count", 2)
                .query("max_tag_id", pagination.path("next_max_tag_id").asText()));
    Reply followed = probe.ok(probe.api().follow(RECENT, first.nextUrl().get()));
    probe.verify(Items.same("page", Items.ids(followed.items()), Items.ids(second.items())));
    verifyNewer(probe, name, first, second);
  }

  private static void verifyNewer(Probe probe, String name, Reply first, Reply second) {
    JsonNode position = second.json().path("pagination").path("min_tag_id");
    if (position.isTextual()) {
      List<JsonNode> newer =
          new PageWalk(
                  probe,
                  RECENT,
                  call -> call.path("tag-name", name).query("min_tag_id", position.asText()))
              .start(USUAL);
      probe.verify(Items.same("min_tag_id", Items.ids(first.items()), Items.ids(newer)));
    }
  }

  @Test
  @DisplayName("TAG-24: the media of a tag respect a count of 2, and clamp one of 1000")
  @Operation(RECENT)
  void count(Probe probe) {
    String name = probe.world().tag();
    probe.verify(Pages.atMost(probe.ok(recent(probe, name).query("count", 2)), 2));
    probe.verify(Pages.atMost(probe.ok(recent(probe, name).query("count", 1000)), 33));
  }

  @Test
  @DisplayName("TAG-25: the media of no tag, or with a bad count, are refused")
  @Operation(value = RECENT, negative = true)
  void refused(Probe probe) {
    probe.refused(recent(probe, "not-a-tag!"), Refusals.NOT_FOUND);
    Refusals.badCounts(probe, () -> recent(probe, probe.world().tag()));
  }

  @Test
  @DisplayName("TAG-26: a max_tag_id that is no number is refused")
  @Operation(value = RECENT, negative = true)
  @Level(EXTENDED)
  void malformedBound(Probe probe) {
    probe.refused(recent(probe, probe.world().tag()).query("max_tag_id", "x"), Refusals.INVALID);
  }
}
