package io.github.instagramv1.conformance.suite.tag;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of names of tags, and of the bounds of their media. */
@Checks
@Tag("tags")
class TagNameChecks {
  private static final String RECENT = "getTagRecentMedia";
  private static final int MOST = 33;

  private static final List<List<String>> ONE_TAG =
      List.of(
          List.of("zzqxj\u03C6\u03C9\u03C3", "zzqxj\u03A6\u03A9\u03A3", "zzqxj\u03C6\u03C9\u03C2"),
          List.of("zzqxjss", "zzqxj\u00DF", "ZZQXJ\u1E9E"),
          List.of("zzqxjfi", "zzqxj\uFB01"),
          List.of("zzqxji\u0307", "zzqxj\u0130"));

  private static final List<List<String>> TWO_TAGS =
      List.of(
          List.of("zzqxj\u00E9", "zzqxje"),
          List.of("zzqxj\u0130", "zzqxji"),
          List.of("zzqxj\u0131", "zzqxji"));

  private static Call tag(Probe probe, String name) {
    return probe.call("getTag").path("tag-name", name);
  }

  private static Call recent(Probe probe) {
    return probe.call(RECENT).path("tag-name", probe.fixtures().tag()).query("count", MOST);
  }

  @Test
  @DisplayName("TAG-05: letters of any script, digits and _ form a valid name")
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
    for (String name : List.of("zzqxj_0", "zzqxj\u0639\u064E\u0631\u064E\u0628\u0650\u064A")) {
      TagChecks.verifyNoMedia(probe, name);
    }
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  @Test
  @DisplayName("TAG-08: names that are equal after case folding are one tag")
  @Operation("getTag")
  @Level(EXTENDED)
  void foldedNames(Probe probe) {
    for (List<String> names : ONE_TAG) {
      JsonNode small = probe.ok(tag(probe, names.get(0))).data();
      for (String other : names.subList(1, names.size())) {
        probe.verifySame("tag", small, probe.ok(tag(probe, other)).data());
      }
    }
    for (List<String> names : TWO_TAGS) {
      List<String> found =
          names.stream()
              .map(name -> probe.ok(tag(probe, name)).data().path("name").asText())
              .distinct()
              .toList();
      probe.verify(found.size() == 2, "tag.other", names + " are one tag: " + found);
    }
  }

  @Test
  @DisplayName("TAG-06: a name with a #, a space, a symbol or an emoji is not found")
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
  @DisplayName("TAG-28: the media of a tag do not depend on the case of its name")
  @Operation(RECENT)
  void recentIgnoresCase(Probe probe) {
    String capitals = Capitals.of(probe.fixtures().tag());
    Call call = probe.call(RECENT).path("tag-name", capitals).query("count", MOST);
    List<String> expected = Items.ids(probe.ok(recent(probe)).items());
    probe.verify(Items.same("items", expected, Items.ids(probe.ok(call).items())));
  }
}
