package io.github.instagramv1.server.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Counts how many machines each operation reads: {@code -Dshards=16} tries all operations with the
 * rows on 16 machines in each layout. A usual build tries the look-up of an access token and three
 * operations, with 4 machines and one layout.
 */
class ShardsTouchedTest {
  private static final int SHARDS = Integer.getInteger("shards", 4);
  private static final boolean ALL_OPERATIONS = System.getProperty("shards") != null;

  /** Leaves only indexes and nested loops, as for tables that are too large for other plans. */
  private static final String LARGE =
      "options=-c%20enable_seqscan=off%20-c%20enable_hashjoin=off%20-c%20enable_mergejoin=off"
          + "%20-c%20enable_bitmapscan=off";

  private static final Caller CALLER =
      new Caller(TestUsers.CLIENT_ID, OptionalLong.of(1), EnumSet.allOf(Scope.class));
  private static final Window WINDOW = Window.between(null, null);
  private static final GeoPoint POINT = new GeoPoint(57.7072, 11.9668);

  private String media;
  private String location;

  @Test
  void readsOneMachineForLookupsByKey() throws Exception {
    Map<String, Integer> touched = countMachinesRead(Layout.BY_MEDIA);
    assertThat(touched.get("an access token")).isEqualTo(1);
    assertThat(touched.get("getTag")).isEqualTo(1);
    assertThat(touched.get("searchTags")).as("prefix and exact name").isBetween(1, 2);
    assertThat(touched.get("searchLocations")).isEqualTo(SHARDS);
    if (ALL_OPERATIONS) {
      Map<String, Integer> byOwner = countMachinesRead(Layout.BY_OWNER);
      System.out.printf("%-24s %10s %10s   of %d%n", "", "by media", "by owner", SHARDS);
      touched.forEach(
          (name, count) -> System.out.printf("%-24s %10d %10d%n", name, count, byOwner.get(name)));
    }
  }

  private Map<String, Integer> countMachinesRead(Layout layout) throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      Shards shards = new Shards(postgresql.url(), SHARDS);
      fill(postgresql.url());
      shards.spread(layout);
      String large = postgresql.url() + (postgresql.url().contains("?") ? "&" : "?") + LARGE;
      Map<String, Integer> touched = new LinkedHashMap<>();
      for (Map.Entry<String, Consumer<Database>> operation : operations().entrySet()) {
        Map<String, Long> before = shards.scans();
        try (Database database = Database.openExisting(large)) {
          operation.getValue().accept(database);
        }
        touched.put(operation.getKey(), Shards.touched(before, shards.scans()).size());
      }
      return touched;
    }
  }

  private void fill(String url) {
    try (Database database = Database.open(url)) {
      new World(database).loadIfMissing(new WorldSize(7, 40, 400), Instant.now(), (w, d, t) -> {});
      media = text(database, "SELECT MAX(pk) || '' FROM media WHERE owner_id = 2");
      location =
          text(
              database,
              "SELECT location_id || '' FROM media WHERE location_id IS NOT NULL"
                  + " GROUP BY location_id ORDER BY COUNT(*) DESC LIMIT 1");
    }
  }

  private static String text(Database database, String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }

  private Map<String, Consumer<Database>> operations() {
    Map<String, Consumer<Database>> operations = allOperations();
    if (!ALL_OPERATIONS) {
      operations
          .keySet()
          .retainAll(Set.of("an access token", "getTag", "searchTags", "searchLocations"));
    }
    return operations;
  }

  private Map<String, Consumer<Database>> allOperations() {
    Map<String, Consumer<Database>> operations = new LinkedHashMap<>();
    operations.put(
        "an access token",
        database -> database.read(handle -> new CredentialStore().ofToken(handle, "1.a.b")));
    put(operations, "getUser", s -> s.users.profile(CALLER, "2"));
    put(operations, "searchUsers", s -> s.users.search(CALLER, "a", 20));
    put(
        operations,
        "getUserRecentMedia",
        s -> s.users.recentMedia(CALLER, "2", WINDOW, TimeRange.ALWAYS, 20));
    put(operations, "getSelfFeed", s -> s.users.feed(CALLER, WINDOW, 20));
    put(operations, "getSelfLikedMedia", s -> s.users.liked(CALLER, WINDOW, 20));
    put(operations, "getMedia", s -> s.media.byId(CALLER, media));
    put(operations, "getPopularMedia", s -> s.media.popular(CALLER, 20));
    put(operations, "searchMedia", s -> s.media.search(CALLER, POINT, 5000, null, null, 20));
    put(operations, "listComments", s -> s.comments.list(CALLER, media));
    put(operations, "createComment", s -> s.comments.create(CALLER, media, "hello"));
    put(operations, "listLikes", s -> s.likes.list(CALLER, media));
    put(operations, "likeMedia", s -> s.likes.like(CALLER, media));
    put(operations, "getTag", s -> s.tags.byName("sunset"));
    put(operations, "searchTags", s -> s.tags.search("s"));
    put(operations, "getTagRecentMedia", s -> s.tags.recentMedia(CALLER, "sunset", WINDOW, 20));
    put(operations, "getLocation", s -> s.locations.byId(location));
    put(operations, "searchLocations", s -> s.locations.around(POINT, 5000));
    put(
        operations,
        "getLocationRecentMedia",
        s -> s.locations.recentMedia(CALLER, location, WINDOW, TimeRange.ALWAYS, 20));
    put(operations, "listFollows", s -> s.relationships.follows(CALLER, "2", null, 50));
    put(operations, "listFollowedBy", s -> s.relationships.followedBy(CALLER, "2", null, 50));
    put(operations, "getRelationship", s -> s.relationships.between(CALLER, "2"));
    put(operations, "modifyRelationship", s -> s.relationships.modify(CALLER, "2", "follow"));
    return operations;
  }

  private static void put(
      Map<String, Consumer<Database>> operations, String name, Consumer<Services> call) {
    operations.put(name, database -> call.accept(new Services(database, InstantSource.system())));
  }
}
