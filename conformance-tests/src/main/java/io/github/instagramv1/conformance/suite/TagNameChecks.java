package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names of tags, and the bounds of their media. */
@Checks
@Tag("tags")
class TagNameChecks {
  private static final String RECENT = "getTagRecentMedia";
  private static final int MOST = 33;

  /** The number of items in front of a bound. */
  private static final int BEHIND = 4;

  private static Call tag(Probe probe, String name) {
    return probe.call("getTag").path("tag-name", name);
  }

  private static Call recent(Probe probe) {
    return probe.call(RECENT).path("tag-name", probe.world().tag()).query("count", MOST);
  }

  @Test
  @DisplayName("TAG-05: letters of any script, digits and _ make a name")
  @Operation("getTag")
  @Level(EXTENDED)
  void namesOfAnyScript(Probe probe) {
    for (String name :
        List.of(
            "zzqxj\u00E5\u4F600",
            "zzqxj_0",
            "0zzqxj",
            "zzqxj\u0436\u05D0",
            "zzqxj\u0915\u094D\u0937\u093F",
            "zzqxj\u0639\u064E\u0631\u064E\u0628\u0650\u064A",
            "zzqxj\u0E19\u0E49\u0E33",
            "zzqxj\u0663")) {
      JsonNode found = probe.ok(tag(probe, name)).data();
      probe.verify(Items.same("name", composed(name), found.path("name").asText()));
      probe.verify(Items.same("media_count", 0L, found.path("media_count").asLong()));
    }
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static String decomposed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD);
  }

  @Test
  @DisplayName("TAG-07: a name composed or decomposed is one tag, which is named composed")
  @Operation("getTag")
  @Level(EXTENDED)
  void normalForms(Probe probe) {
    String name = "zzqxjcaf\u00E9";
    for (String form : List.of(name, decomposed(name))) {
      JsonNode found = probe.ok(tag(probe, form)).data();
      probe.verify(Items.same("name", name, found.path("name").asText()));
    }
  }

  @Test
  @DisplayName("TAG-08: names that case folding makes equal are one tag")
  @Operation("getTag")
  @Level(EXTENDED)
  void foldedNames(Probe probe) {
    JsonNode small = probe.ok(tag(probe, "zzqxj\u03C6\u03C9\u03C3")).data();
    for (String other : List.of("zzqxj\u03A6\u03A9\u03A3", "zzqxj\u03C6\u03C9\u03C2")) {
      probe.verifySame("tag", small, probe.ok(tag(probe, other)).data());
    }
  }

  @Test
  @DisplayName("TAG-06: a name with a #, a blank, a sign or an emoji is not found")
  @Operation(value = "getTag", negative = true)
  @Level(EXTENDED)
  void otherCharacters(Probe probe) {
    for (String name :
        List.of(
            "#zzqxj", "zz qxj", "zz+qxj", "zz'qxj", "zz-qxj", "zz\uD83D\uDE00qxj", "zz\u24C2")) {
      probe.refused(tag(probe, name), Refusals.NOT_FOUND);
    }
  }

  @Test
  @DisplayName("TAG-15: the case of a search for tags does not matter")
  @Operation("searchTags")
  void searchIgnoresCase(Probe probe) {
    String name = probe.world().tag();
    JsonNode lower = probe.ok(probe.call("searchTags").query("q", name)).data();
    JsonNode upper = probe.ok(probe.call("searchTags").query("q", Capitals.of(name))).data();
    probe.verifySame("tags", lower, upper);
  }

  @Test
  @DisplayName("TAG-27: min_tag_id and max_tag_id bound the media of a tag, themselves left out")
  @Operation(RECENT)
  void bothBounds(Probe probe) {
    String name = probe.world().tag();
    PageWalk walk = new PageWalk(probe, RECENT, call -> call.path("tag-name", name));
    List<String> ids = Items.ids(walk.start(BEHIND + 1, BEHIND + 1, Setting.TAG_NAME));
    JsonNode before = walk.to(1, Setting.TAG_NAME).json().path("pagination");
    JsonNode here = walk.to(BEHIND + 1, Setting.TAG_NAME).json().path("pagination");
    String from = before.path("next_max_tag_id").asText();
    if (here.path("min_tag_id").isTextual()) {
      String to = here.path("min_tag_id").asText();
      probe.verify(Items.same("items", ids.subList(1, BEHIND), between(probe, name, from, to)));
    } else {
      // The end of a page is the place of its last item, or one behind it.
      JsonNode end = walk.to(BEHIND, Setting.TAG_NAME).json().path("pagination");
      List<String> found = between(probe, name, from, end.path("next_max_tag_id").asText());
      int last = found.contains(ids.get(BEHIND - 1)) ? BEHIND : BEHIND - 1;
      probe.verify(Items.same("items", ids.subList(1, last), found));
    }
  }

  private static List<String> between(Probe probe, String name, String from, String to) {
    PageWalk walk =
        new PageWalk(
            probe,
            RECENT,
            call -> call.path("tag-name", name).query("max_tag_id", from).query("min_tag_id", to));
    return Items.ids(walk.start(MOST));
  }

  @Test
  @DisplayName("TAG-28: the case of a tag does not matter for its media")
  @Operation(RECENT)
  void recentIgnoresCase(Probe probe) {
    String capitals = Capitals.of(probe.world().tag());
    Call call = probe.call(RECENT).path("tag-name", capitals).query("count", MOST);
    List<String> expected = Items.ids(probe.ok(recent(probe)).items());
    probe.verify(Items.same("items", expected, Items.ids(probe.ok(call).items())));
  }
}
