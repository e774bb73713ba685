package io.github.instagramv1.conformance.suite.tag;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of tags and their media. */
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
  @DisplayName("TAG-01: a used tag returns its number of media")
  @Operation("getTag")
  void tagInUse(Probe probe) {
    String name = probe.fixtures().tag();
    JsonNode found = probe.ok(tag(probe, name)).data();
    probe.verify(Items.same("name", name, found.path("name").asText()));
    probe.verify(
        found.path("media_count").asLong() > 0, "tag.media_count", "a tag in use has a count of 0");
  }

  @Test
  @DisplayName("TAG-03: an unused tag has 0 media")
  @Operation("getTag")
  @Level(EXTENDED)
  void unusedTag(Probe probe) {
    String name = "zzqxj0zzqxj0zzqxj0";
    JsonNode found = probe.ok(tag(probe, name)).data();
    probe.verify(Items.same("media_count", 0L, found.path("media_count").asLong()));
    verifyNoMedia(probe, name);
  }

  /** Verifies that a name that nobody uses has an empty list. */
  static void verifyNoMedia(Probe probe, String name) {
    List<JsonNode> items =
        new PageWalk(probe, RECENT, call -> call.path("tag-name", name)).start(USUAL);
    probe.verify(Items.same("media of " + name, List.of(), Items.ids(items)));
  }

  @Test
  @DisplayName("TAG-04: a name with other characters is not found")
  @Operation(value = "getTag", negative = true)
  void notATag(Probe probe) {
    probe.refused(tag(probe, "not-a-tag!"), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("TAG-12: a search without q is rejected")
  @Operation(value = "searchTags", negative = true)
  void searchWithoutQuery(Probe probe) {
    probe.refused(probe.call("searchTags"), Refusals.INVALID);
  }

  @Test
  @DisplayName("TAG-21: the media of a tag have the tag, newest first")
  @Operation(RECENT)
  void recentMedia(Probe probe) {
    String name = probe.fixtures().tag();
    List<JsonNode> items =
        new PageWalk(probe, RECENT, call -> call.path("tag-name", name)).start(USUAL);
    probe.verify(!items.isEmpty(), "tag.media", "a tag in use has no media");
    probe.verify(Orders.newestFirst(items));
    probe.verify(Items.all(items, "tag.carried", item -> carries(item, name)));
  }

  @Test
  @DisplayName("TAG-25: the media of an invalid tag name, and an invalid count, are rejected")
  @Operation(value = RECENT, negative = true)
  void refused(Probe probe) {
    probe.refused(recent(probe, "not-a-tag!"), Refusals.NOT_FOUND);
    Refusals.badCounts(probe, () -> recent(probe, probe.fixtures().tag()));
  }

  @Test
  @DisplayName("TAG-26: a max_tag_id that is not a number is rejected")
  @Operation(value = RECENT, negative = true)
  @Level(EXTENDED)
  void malformedBound(Probe probe) {
    for (String bound : List.of("x", "1_2")) {
      probe.refused(
          recent(probe, probe.fixtures().tag()).query("max_tag_id", bound), Refusals.INVALID);
    }
  }
}
