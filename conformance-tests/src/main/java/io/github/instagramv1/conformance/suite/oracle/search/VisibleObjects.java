package io.github.instagramv1.conformance.suite.oracle.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.TagNames;
import io.github.instagramv1.conformance.run.Probe;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The objects that the first user can see: users with both names, media, and places with
 * coordinates. A search must find those that match.
 */
public final class VisibleObjects {
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{M}\\p{Nd}_]+)");
  private static final int OWNERS = 6;
  private static final int PLACES = 4;
  private static final int MOST = 33;
  private static final int MOST_USERS = 100;

  private final Map<String, JsonNode> users = new LinkedHashMap<>();
  private final Map<String, JsonNode> media = new LinkedHashMap<>();
  private final Map<String, JsonNode> places = new LinkedHashMap<>();

  private VisibleObjects() {}

  /** Returns the visible objects, which are collected once per run. */
  public static VisibleObjects of(Probe probe) {
    return probe.fixtures().remember("census", VisibleObjects.class, () -> collect(probe));
  }

  private static VisibleObjects collect(Probe probe) {
    VisibleObjects census = new VisibleObjects();
    census.addUser(probe.fixtures().accounts().self());
    probe.fixtures().media().all().forEach(census::addMedia);
    Set<String> owners = new LinkedHashSet<>();
    census.media.values().forEach(item -> owners.add(item.path("user").path("id").asText()));
    for (String list : List.of("listFollows", "listFollowedBy")) {
      Call call = probe.call(list).path("user-id", "self").query("count", MOST_USERS);
      items(call).forEach(census::addUser);
    }
    for (String owner : sample(owners, probe, OWNERS)) {
      Call call = probe.call("getUserRecentMedia").path("user-id", owner).query("count", MOST);
      items(call).forEach(census::addMedia);
    }
    for (String place : sample(census.places.keySet(), probe, PLACES)) {
      Call call =
          probe.call("getLocationRecentMedia").path("location-id", place).query("count", MOST);
      items(call).forEach(census::addMedia);
    }
    return census;
  }

  /** Returns the items of a list; none if it is rejected or invalid, which other checks report. */
  private static List<JsonNode> items(Call call) {
    Response response = call.send();
    return response.exchange().violations().isEmpty() ? response.items() : List.of();
  }

  private void addUser(JsonNode user) {
    if (user.hasNonNull("id") && user.hasNonNull("username") && user.hasNonNull("full_name")) {
      users.putIfAbsent(user.path("id").asText(), user);
    }
  }

  private void addMedia(JsonNode item) {
    media.putIfAbsent(item.path("id").asText(), item);
    addUser(item.path("user"));
    item.path("likes").path("data").forEach(this::addUser);
    item.path("comments").path("data").forEach(comment -> addUser(comment.path("from")));
    item.path("users_in_photo").forEach(each -> addUser(each.path("user")));
    JsonNode place = item.path("location");
    if (place.hasNonNull("id") && Distances.hasPoint(place)) {
      places.putIfAbsent(place.path("id").asText(), place);
    }
  }

  /** Returns some of the objects, selected by the seed. */
  public static <T> List<T> sample(Iterable<T> all, Probe probe, int most) {
    List<T> mixed = new ArrayList<>();
    all.forEach(mixed::add);
    Collections.shuffle(mixed, new Random(probe.seed()));
    return List.copyOf(mixed.subList(0, Math.min(most, mixed.size())));
  }

  /** Returns some of the objects, preferring those with combining marks and non-ASCII letters. */
  public static <T> List<T> sampleOfRareLetters(Iterable<T> all, Probe probe, int most) {
    List<T> mixed = new ArrayList<>(sample(all, probe, Integer.MAX_VALUE));
    mixed.sort(
        Comparator.comparing((T each) -> Normalizer.isNormalized(each.toString(), Form.NFD))
            .thenComparing(each -> ASCII.matcher(each.toString()).matches()));
    List<T> rare =
        mixed.subList(0, Math.min(most == Integer.MAX_VALUE ? 0 : 1 + most / 3, mixed.size()));
    Set<T> result = new LinkedHashSet<>(rare);
    result.addAll(sample(all, probe, most));
    return result.stream().limit(most).toList();
  }

  public List<JsonNode> users() {
    return List.copyOf(users.values());
  }

  public List<JsonNode> media() {
    return List.copyOf(media.values());
  }

  /** Returns media with coordinates. */
  public List<JsonNode> mediaWithPoint() {
    return media.values().stream()
        .filter(item -> Distances.hasPoint(item.path("location")))
        .toList();
  }

  /** Returns places as contained in media. */
  public List<JsonNode> places() {
    return List.copyOf(places.values());
  }

  public Set<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    media.values().forEach(item -> item.path("tags").forEach(tag -> tags.add(tag.asText())));
    return tags;
  }

  /** What looks like a tag in captions. The server's rules may see another tag there, or none. */
  Set<String> captionTags() {
    Set<String> tags = new LinkedHashSet<>();
    media.values().stream()
        .flatMap(item -> HASHTAG.matcher(item.path("caption").path("text").asText()).results())
        .map(found -> TagNames.folded(found.group(1)))
        .forEach(tags::add);
    return tags;
  }
}
