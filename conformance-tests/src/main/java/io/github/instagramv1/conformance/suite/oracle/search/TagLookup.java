package io.github.instagramv1.conformance.suite.oracle.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.TagNames;
import io.github.instagramv1.conformance.model.TagSearch;
import io.github.instagramv1.conformance.model.TagSearch.Found;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.PageWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares tags with the known media that have them. */
final class TagLookup {
  /** The number of found tags that are also read by name. */
  private static final int ASKED = 2;

  private static final int PAGE = 33;

  private final Probe probe;
  private final VisibleObjects census;
  private final Map<String, Long> counts = new HashMap<>();

  TagLookup(Probe probe) {
    this.probe = probe;
    this.census = VisibleObjects.of(probe);
  }

  private JsonNode tag(String name) {
    return probe.ok(probe.call("getTag").path("tag-name", name)).data();
  }

  private long count(String name) {
    return counts.computeIfAbsent(name, asked -> tag(asked).path("media_count").asLong());
  }

  /** Sends a search, and verifies the result by names and numbers of media. */
  void verifySearch(String q) {
    TagSearch search = new TagSearch(q);
    List<Found> found = new ArrayList<>();
    for (JsonNode item : probe.ok(probe.call("searchTags").query("q", q)).items()) {
      found.add(new Found(item.path("name").asText(), item.path("media_count").asLong()));
    }
    Set<String> names = found.stream().map(Found::name).collect(Collectors.toSet());
    probe.verify(names.size() == found.size(), "list.twice", q + " finds a tag twice");
    probe.verify(
        found.size() <= TagSearch.MOST, "search.count", q + " finds " + found.size() + " tags");
    for (Found each : found) {
      probe.verify(search.finds(each.name()), "search.prefix", q + " finds " + each.name());
    }
    for (int i = 1; i < found.size(); i++) {
      Found before = found.get(i - 1);
      Found here = found.get(i);
      probe.verify(
          search.order().compare(before, here) <= 0,
          "search.order",
          "%s finds %s before %s".formatted(q, before, here));
    }
    for (Found each : found.stream().limit(ASKED).toList()) {
      probe.verify(Items.same("media_count of " + each.name(), count(each.name()), each.count()));
    }
    census.tags().stream()
        .filter(name -> search.finds(name) && !names.contains(name))
        .forEach(name -> verifyCut(search, name, found));
  }

  /** Verifies that an omitted tag has at most as many media as all tags of the full list. */
  private void verifyCut(TagSearch search, String name, List<Found> found) {
    boolean cut =
        found.size() == TagSearch.MOST
            && search.order().compare(found.get(TagSearch.MOST - 1), new Found(name, count(name)))
                <= 0;
    probe.verify(cut, "search.missing", search.query() + " does not find " + name);
  }

  /** Verifies that two names are the same tag. */
  void verifySame(String name, String other) {
    JsonNode one = tag(name);
    probe.verify(Items.same("name", TagNames.folded(name), one.path("name").asText()));
    probe.verifySame("tag by another name", one, tag(other));
  }

  /** Verifies that a tag has the same newest media by another spelling of its name. */
  void verifySameMedia(String name, String other) {
    if (!newest(other).equals(newest(name))) {
      // Somebody may have added or removed one meanwhile.
      probe.verify(Items.same("media of " + other, newest(name), newest(other)));
    }
  }

  private List<String> newest(String name) {
    return Items.ids(
        probe
            .ok(probe.call("getTagRecentMedia").path("tag-name", name).query("count", PAGE))
            .items());
  }

  /** Verifies that a similar name is that of another tag, unless it is the name itself. */
  void verifyOther(String name, String other) {
    if (!other.equals(name) && TagNames.isName(other)) {
      probe.verify(Items.same("name", TagNames.folded(other), tag(other).path("name").asText()));
    }
  }

  /** Verifies the media of a tag. */
  void verifyMedia(String name) {
    List<JsonNode> items =
        new PageWalk(probe, "getTagRecentMedia", call -> call.path("tag-name", name)).all(PAGE);
    probe.verify(Items.all(items, "tag.carried", item -> carries(item, name)));
    long count = count(name);
    probe.verify(
        items.size() <= count,
        "tag.media_count",
        "%s is on %s media and lists %s".formatted(name, count, items.size()));
    if (items.size() < PageWalk.LONGEST) {
      for (JsonNode known : census.media()) {
        if (carries(known, name)) {
          probe.verify(Items.contains(items, known.path("id").asText()));
        }
      }
    }
  }

  /** Walks over the media of a name that may be no tag. */
  void verifyMediaIfUsed(String name) {
    Response tag = probe.call("getTag").path("tag-name", name).send();
    if (tag.data().path("media_count").asLong() > 0) {
      verifyMedia(name);
    }
  }

  private static boolean carries(JsonNode item, String name) {
    for (JsonNode tag : item.path("tags")) {
      if (tag.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
