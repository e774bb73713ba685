package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a media object says that is not so: times, kinds, tags, and what lists make of it. */
final class MediaMutants {
  private static final String GET = "getMedia";
  private static final String CREATED = "created_time";

  private final Builder b = new Builder("MEDIA");

  List<Mutant> all() {
    times();
    kinds();
    tags();
    lists();
    return b.all();
  }

  private void media(
      String name, String title, String check, String requirement, Consumer<ObjectNode> change) {
    b.add(name, title, GET, check, requirement, () -> Faults.object(change));
  }

  private void times() {
    media(
        "TIME-ISO",
        "times come in ISO 8601",
        "MEDIA-01",
        "media.created-time",
        media -> media.put(CREATED, Instant.ofEpochSecond(time(media)).toString()));
    media(
        "TIME-MILLIS",
        "times come in milliseconds",
        "MEDIA-01",
        "media.created-time",
        media -> media.put(CREATED, time(media) + "000"));
    media(
        "TIME-NUMBER",
        "times come as numbers",
        "MEDIA-01",
        "media.created-time",
        media -> media.put(CREATED, time(media)));
    b.add(
        "IDS-BY-CHANCE",
        "the numbers of ids do not grow with time",
        "getUserRecentMedia",
        "USERMEDIA-12",
        "media.id-grows",
        () -> Faults.items(MediaMutants::withTimesTurned));
  }

  private static long time(JsonNode media) {
    return media.path(CREATED).asLong();
  }

  private static List<JsonNode> withTimesTurned(List<JsonNode> items) {
    List<String> times = items.stream().map(item -> item.path(CREATED).asText()).toList();
    for (int i = 0; i < items.size(); i++) {
      ((ObjectNode) items.get(i)).put(CREATED, times.get(items.size() - 1 - i));
    }
    return items;
  }

  private static boolean isVideo(JsonNode media) {
    return media.path("type").asText().equals("video");
  }

  private void kinds() {
    media(
        "VIDEO-AS-IMAGE",
        "a video calls itself an image",
        "MEDIA-09",
        "media.type",
        media -> media.put("type", "image"));
    media(
        "VIDEOS-LEFT-OUT",
        "a video has no videos",
        "MEDIA-09",
        "media.videos",
        media -> media.remove("videos"));
    media(
        "IMAGE-WITH-VIDEOS",
        "an image has videos",
        "MEDIA-09",
        "media.videos",
        media -> {
          if (!isVideo(media)) {
            media.set("videos", media.path("images").deepCopy());
          }
        });
    media(
        "PICTURES-DIFFER",
        "the pictures are others than in lists",
        "MEDIA-01",
        "media.images",
        media -> media.withObject("/images/thumbnail").put("url", "https://example.org/none.jpg"));
    media(
        "POSITIONS-PERCENT",
        "users stand at 0 to 100",
        "MEDIA-09",
        "media.positions",
        media -> media.path("users_in_photo").forEach(MediaMutants::inPercent));
    media(
        "PEOPLE-LEFT-OUT",
        "nobody is in the picture",
        "MEDIA-09",
        "media.same-everywhere",
        media -> media.putArray("users_in_photo"));
    media(
        "EMPTY-CAPTION",
        "a media object without caption has an empty one",
        "MEDIA-09",
        "media.same-everywhere",
        MediaMutants::captioned);
    b.add(
        "SHORTCODE-SHORT",
        "a media object by its shortcode has nobody in the picture",
        "getMediaByShortcode",
        "MEDIA-14",
        "media.by-shortcode",
        () -> Faults.object(media -> media.putArray("users_in_photo")));
    b.add(
        "PLACE-NAMES-DIFFER",
        "a place has another name than in media",
        "getLocation",
        "LOCATION-03",
        "media.location",
        () -> Faults.object(place -> place.put("name", "Elsewhere")));
  }

  private static void inPercent(JsonNode user) {
    ObjectNode position = (ObjectNode) user.path("position");
    position.put("x", 100 * position.path("x").asDouble());
    position.put("y", 100 * position.path("y").asDouble());
  }

  private static void captioned(ObjectNode media) {
    if (media.path("caption").isNull()) {
      media
          .putObject("caption")
          .put("id", "1")
          .put(CREATED, media.path(CREATED).asText())
          .put("text", "")
          .set("from", media.path("user"));
    }
  }

  private void tags() {
    tagged("TAGS-WITH-HASH", "tags begin with #", tag -> "#" + tag);
    tagged("TAGS-IN-CAPITALS", "tags come in capitals", tag -> tag.toUpperCase(Locale.ROOT));
    tagged("TAGS-MADE-UP", "tags do not stand in the caption", tag -> tag + "zz");
    media(
        "TAGS-LEFT-OUT",
        "hashtags of the caption are no tags",
        "MEDIA-08",
        "media.tags",
        media -> media.putArray("tags"));
  }

  private void tagged(String name, String title, UnaryOperator<String> change) {
    media(
        name,
        title,
        "MEDIA-08",
        "media.tags",
        media -> {
          ArrayNode changed = JsonNodeFactory.instance.arrayNode();
          media.path("tags").forEach(tag -> changed.add(change.apply(tag.asText())));
          media.set("tags", changed);
        });
  }

  private void lists() {
    b.add(
        "COUNTS-MEDIA-OFF",
        "counts.media is one too many",
        "getUser",
        "USERMEDIA-11",
        "users.counts-media",
        () ->
            Faults.object(
                user ->
                    user.withObject("/counts")
                        .put("media", user.path("counts").path("media").asInt() + 1)));
    b.add(
        "POPULAR-PAGES",
        "popular media announce a next page",
        "getPopularMedia",
        "MEDIA-24",
        "popular.no-pages",
        () ->
            Faults.envelope(
                root -> root.putObject("pagination").put("next_url", "http://localhost/v1/none")));
    b.add(
        "POPULAR-DEFAULT",
        "without a count there are 33 popular media",
        "getPopularMedia",
        "MEDIA-24",
        "paging.default-media",
        () ->
            Faults.where(
                request -> request.parameter("count").isEmpty(),
                Faults.request(request -> request.with("count", "33"))));
    b.add(
        "LIKED-SHORT",
        "the liked list misses the newest",
        "getSelfLikedMedia",
        "LIKE-04",
        "liked.whose",
        () -> Faults.items(items -> items.subList(Math.min(1, items.size()), items.size())));
    b.add(
        "LIKED-KEPT",
        "the liked list keeps what is no longer liked",
        "getSelfLikedMedia",
        "LIKE-07",
        "liked.whose",
        MediaMutants::keeping);
    b.add(
        "LIKED-HIDDEN-KEPT",
        "the liked list keeps what may no longer be seen",
        Trigger.CORNER,
        Set.of("getSelfLikedMedia"),
        Set.of("LIKED-07"),
        "visibility.liked",
        MediaMutants::keeping);
  }

  /** Answers, behind the elements of now, those that it answered before. */
  private static Fault keeping() {
    Map<String, JsonNode> seen = new TreeMap<>();
    return Faults.items(
        items -> {
          List<JsonNode> all = new ArrayList<>(items);
          Set<String> now =
              items.stream().map(item -> item.path("id").asText()).collect(Collectors.toSet());
          seen.forEach(
              (id, item) -> {
                if (!now.contains(id)) {
                  all.add(item);
                }
              });
          items.forEach(item -> seen.put(item.path("id").asText(), item.deepCopy()));
          return all;
        });
  }
}
