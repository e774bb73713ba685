package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.benchmarks.load.Exchange;
import io.github.instagramv1.benchmarks.load.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The measured lists, with the same names for each number of media. */
final class Listings {
  private static final int SEVERAL = 20;
  private static final long FIRST_PLACE = 3_001_001;

  private final GrownWorld world;
  private final List<Workload> all = new ArrayList<>();

  private Listings(GrownWorld world) {
    this.world = world;
  }

  /** Returns all lists of one database. */
  static List<Workload> of(GrownWorld world) {
    Listings listings = new Listings(world);
    listings.ofViewers();
    listings.ofOthers();
    return List.copyOf(listings.all);
  }

  private void ofViewers() {
    add("feed, follows 7,500", Extremes.COLLECTOR, "/users/self/feed?");
    add("feed, follows nobody", Extremes.LONER, "/users/self/feed?");
    add("feed, of inactive users", Extremes.NOSTALGIC, "/users/self/feed?");
    add("feed", world.ordinaryUser(), "/users/self/feed?");
    add("liked media", world.ordinaryUser(), "/users/self/media/liked?");
    add("follows, of 7,500", Extremes.COLLECTOR, "/users/self/follows?");
    add("follows", world.ordinaryUser(), "/users/self/follows?");
  }

  private void ofOthers() {
    long viewer = world.ordinaryUser();
    add("followers, a tenth of all", viewer, "/users/" + Extremes.FAMOUS + "/followed-by?");
    add("followers", viewer, ordinaryUsers().map("/users/%s/followed-by?"::formatted));
    add("media of a user", viewer, ordinaryUsers().map("/users/%s/media/recent?"::formatted));
    add("media of a tag, one in 20", viewer, "/tags/" + Extremes.TAG + "/media/recent?");
    add(
        "media of a tag",
        viewer,
        Stream.of("sunset", "coffee", "travel", "beach").map("/tags/%s/media/recent?"::formatted));
    add("media of a place, one in 10", viewer, place(FIRST_PLACE));
    add("media of a place", viewer, several().mapToObj(i -> place(FIRST_PLACE + i)));
    add("media search", viewer, "/media/search?lat=52.52&lng=13.405&distance=5000&");
    add("media search, an empty area", viewer, "/media/search?lat=0&lng=-30&distance=5000&");
    add("popular media", viewer, "/media/popular?");
    add("user search, a letter", viewer, "/users/search?q=a&");
    add("user search, two letters", viewer, "/users/search?q=a+b&");
    add("user search, a name", viewer, "/users/search?q=anna+b&");
    add("tag search", viewer, "/tags/search?q=s&");
    add("place search", viewer, "/locations/search?lat=52.52&lng=13.405&distance=5000&");
  }

  private static IntStream several() {
    return IntStream.rangeClosed(1, SEVERAL);
  }

  /** Returns public users of average popularity; every fifth user is private. */
  private Stream<Long> ordinaryUsers() {
    return LongStream.rangeClosed(world.ordinaryUser(), world.users())
        .filter(user -> user % 5 != 3)
        .limit(SEVERAL)
        .boxed();
  }

  private static String place(long id) {
    return String.format(Locale.ROOT, "/locations/%d/media/recent?", id);
  }

  private void add(String name, long viewer, String path) {
    add(name, viewer, Stream.of(path));
  }

  private void add(String name, long viewer, Stream<String> paths) {
    String token = world.token(viewer);
    all.add(
        new Workload(
            name, paths.map(path -> new Exchange("GET", path + "access_token=" + token)).toList()));
  }
}
