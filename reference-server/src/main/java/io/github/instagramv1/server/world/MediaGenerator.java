package io.github.instagramv1.server.world;

import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.id.Shortcode;
import io.github.instagramv1.server.store.load.BulkLoad;
import io.github.instagramv1.server.text.Hashtags;
import io.github.instagramv1.server.world.Places.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Generates media of the last six weeks, most of them recent, with likes and comments. */
final class MediaGenerator {
  private static final int COMMIT_EVERY = 500;
  private static final long OLDEST = Duration.ofDays(42).toMillis();
  private static final List<String> FILTERS =
      List.of(
          "Normal",
          "Normal",
          "Normal",
          "Valencia",
          "X-Pro II",
          "Lo-fi",
          "Earlybird",
          "Amaro",
          "Hefe",
          "Mayfair",
          "Inkwell",
          "Nashville",
          "Rise",
          "Hudson",
          "Sierra",
          "Willow",
          "1977",
          "Juno",
          "Lark",
          "Clarendon",
          "Gingham",
          "Ludwig");

  private final WorldSize size;
  private final Population users;
  private final Places places;
  private final Random random;
  private final Random keys;
  private final long today;
  private final Reactions reactions;
  private final Map<String, Integer> tagCounts = new TreeMap<>();

  /**
   * Creates a generator for existing users and places.
   *
   * @param keys generates the names of files, which cannot be guessed without the seed
   */
  MediaGenerator(
      WorldSize size, Population users, Places places, Random random, Random keys, Instant today) {
    this.size = size;
    this.users = users;
    this.places = places;
    this.random = random;
    this.keys = keys;
    this.today = today.toEpochMilli();
    this.reactions = new Reactions(size.mostLikes(), users, random, this.today);
  }

  void load(BulkLoad load, LoadListener listener) {
    long[] times = times();
    for (int i = 0; i < size.media(); i++) {
      medium(load, i, times[i]);
      if ((i + 1) % COMMIT_EVERY == 0) {
        load.commit();
        listener.loaded("media", i, size.media());
      }
    }
    tagCounts.forEach((tag, media) -> load.tags.row(tag, media));
    load.commit();
    listener.loaded("media", size.media(), size.media());
  }

  /** Ascending and all different, so that ids differ whoever the owner is. */
  private long[] times() {
    long[] times = new long[size.media()];
    for (int i = 0; i < size.media(); i++) {
      times[i] = today - 1 - (long) (Math.pow(random.nextDouble(), 1.8) * OLDEST);
    }
    Arrays.sort(times);
    for (int i = size.media() - 2; i >= 0; i--) {
      times[i] = Math.min(times[i], times[i + 1] - 1);
    }
    return times;
  }

  private void medium(BulkLoad load, int i, long time) {
    int owner = 1 + (int) (Math.pow(random.nextDouble(), 1.7) * users.size());
    users.countMedia(owner);
    long pk = IdLayout.compose(time, owner, i % IdLayout.SEQUENCES);
    List<Integer> tagged = tagged(owner);
    String caption = Captions.caption(random, tagged.stream().map(Population::username).toList());
    Place place = placeOf(owner);
    GeoPoint point =
        place != null ? place.point() : random.nextInt(3) == 0 ? places.anywhere(random) : null;
    Reactions.Counts counts = reactions.plan(owner);
    load.media.row(
        pk,
        owner,
        Math.floorDiv(time, 1000L),
        kind(i, counts),
        Captions.pick(random, FILTERS),
        caption == null ? null : pk ^ 1,
        caption,
        "files/" + Shortcode.encode(pk) + "/" + hex(keys),
        place == null ? null : place.id(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        point == null ? null : places.cell(point),
        counts.likes(),
        counts.comments(),
        load.revision());
    tags(load, pk, caption);
    for (int t = 0; t < tagged.size(); t++) {
      load.usersInPhoto.row(pk, t, tagged.get(t), share(), share());
    }
    geographies(load, pk, point);
    reactions.load(load, i, pk, time, owner, counts);
  }

  private static String hex(Random keys) {
    byte[] drawn = new byte[16];
    keys.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }

  /** One in ten is a video; of what is liked most one in four, so that popular media show both. */
  private String kind(int i, Reactions.Counts counts) {
    boolean popular = counts.likes() > 0.9 * Math.min(users.size(), size.mostLikes());
    return random.nextInt(10) == 0 || (popular && i % 4 == 0) ? "video" : "image";
  }

  /** Half of the media of the private stranger are inside the first geography. */
  private Place placeOf(int owner) {
    if (owner == Population.PRIVATE_STRANGER && random.nextBoolean()) {
      return places.first();
    }
    return random.nextInt(100) < 55 ? places.any(random) : null;
  }

  private List<Integer> tagged(int owner) {
    List<Integer> tagged = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      int friend = 1 + random.nextInt(users.size());
      if (friend != owner && !Population.isPrivate(friend)) {
        tagged.add(friend);
      }
    }
    return tagged;
  }

  private void tags(BulkLoad load, long pk, String caption) {
    if (caption != null) {
      for (String tag : Hashtags.keysIn(caption)) {
        load.mediaTags.row(tag, pk);
        tagCounts.merge(tag, 1, Integer::sum);
      }
    }
  }

  private void geographies(BulkLoad load, long pk, GeoPoint point) {
    if (point != null) {
      for (Access.Circle circle : Access.CIRCLES) {
        GeoPoint centre = new GeoPoint(circle.latitude(), circle.longitude());
        if (places.metres(centre, point) <= circle.radius()) {
          load.geographyMedia.row(circle.id(), pk);
        }
      }
    }
  }

  private double share() {
    return Math.round(random.nextDouble() * 1000) / 1000.0;
  }
}
