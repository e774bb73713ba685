package io.github.instagramv1.conformance.suite.oracle.search;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of tag searches by prefixes and spellings of names, and of the media of each tag. */
@Checks
@Tag("tags")
class TagSearchChecks {
  private static final int FEW = 3;
  private static final int MANY = 10;

  private static List<String> tags(Probe probe, int most) {
    List<String> tags =
        VisibleObjects.sampleOfRareLetters(VisibleObjects.of(probe).tags(), probe, most);
    if (tags.isEmpty()) {
      throw Needs.data("media with tags", Setting.TAG_NAME);
    }
    return tags;
  }

  /** Returns prefixes and other spellings of a name. */
  private static Set<String> beginnings(String name) {
    int length = name.codePointCount(0, name.length());
    Set<String> result = new LinkedHashSet<>();
    result.add(name);
    for (int end : new int[] {1, 2, 3, (length + 1) / 2, length - 1}) {
      if (end > 0 && end < length) {
        result.add(name.substring(0, name.offsetByCodePoints(0, end)));
      }
    }
    result.add(Letters.capitals(name));
    result.add(Letters.everySecondCapital(name));
    result.add(Letters.decomposed(name));
    return result;
  }

  /**
   * Returns texts similar to a name that are not its prefixes, but possibly those of another name.
   */
  private static List<String> others(String name) {
    String rest = name.substring(name.offsetByCodePoints(0, 1));
    String start = name.substring(0, name.length() - rest.length());
    List<String> result = new ArrayList<>(List.of(name + "zzqxj", "_" + rest, start + "_"));
    if (!rest.isEmpty()) {
      result.add(rest);
    }
    return result;
  }

  @Test
  @DisplayName("SEARCH-11: a search finds every known tag with the prefix, in order, and no other")
  @Operation("searchTags")
  void beginnings(Probe probe) {
    TagLookup lookup = new TagLookup(probe);
    for (String tag : tags(probe, FEW)) {
      beginnings(tag).forEach(lookup::verifySearch);
    }
    lookup.verifySearch(commonStart(probe));
  }

  /** Returns the letter with which most tags start. */
  private static String commonStart(Probe probe) {
    Map<String, Long> starts =
        tags(probe, Integer.MAX_VALUE).stream()
            .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return Collections.max(starts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  @Test
  @DisplayName("SEARCH-12: the middle of a name and pattern characters match no tag")
  @Operation("searchTags")
  @Level(EXTENDED)
  void others(Probe probe) {
    TagLookup lookup = new TagLookup(probe);
    for (String tag : tags(probe, MANY)) {
      others(tag).forEach(lookup::verifySearch);
    }
  }

  @Test
  @DisplayName("SEARCH-13: a larger sample of tags is found by name")
  @Operation("searchTags")
  @Level(EXTENDED)
  void manyMore(Probe probe) {
    TagLookup lookup = new TagLookup(probe);
    List<String> tags = tags(probe, MANY);
    for (String tag : tags.subList(Math.min(FEW, tags.size()), tags.size())) {
      beginnings(tag).forEach(lookup::verifySearch);
    }
  }

  @Test
  @DisplayName("SEARCH-14: every spelling of a name finds the same tag")
  @Operation("getTag")
  void names(Probe probe) {
    TagLookup lookup = new TagLookup(probe);
    for (String tag : tags(probe, FEW)) {
      for (String name :
          List.of(
              Letters.capitals(tag), Letters.everySecondCapital(tag), Letters.decomposed(tag))) {
        lookup.verifySame(tag, name);
        lookup.verifySameMedia(tag, name);
      }
      lookup.verifyOther(tag, Letters.withoutMarks(tag));
    }
  }

  @Test
  @DisplayName("SEARCH-15: the media of a tag are exactly the known media with the tag")
  @Operation("getTagRecentMedia")
  @Level(EXTENDED)
  void media(Probe probe) {
    TagLookup lookup = new TagLookup(probe);
    tags(probe, MANY).forEach(lookup::verifyMedia);
    VisibleObjects.sampleOfRareLetters(VisibleObjects.of(probe).captionTags(), probe, MANY)
        .forEach(lookup::verifyMediaIfUsed);
  }
}
