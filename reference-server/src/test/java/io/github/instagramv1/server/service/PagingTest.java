package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.stub.model.Comment;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.UserSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests iterations over all pages of lists to which other users add items meanwhile. */
class PagingTest {
  private static final long READER = 1;
  private static final long OWNER = 2;

  /** The id before those of the many users who appear one after the other. */
  private static final long CROWD = 1000;

  private static final int INITIAL_SIZE = 25;

  @TempDir private Path folder;
  private Database database;
  private World world;

  /** The data that the lists read, and the actions that add to the lists. */
  private static final class World {
    private final Services services;
    private final Gallery gallery;
    private final TestUsers users;
    private long newcomer = CROWD;

    World(Database database) {
      TickingClock clock = new TickingClock();
      users = new TestUsers(database).withPublic(READER, OWNER);
      services = new Services(database, clock);
      gallery = new Gallery(database, clock);
      act(READER, "follow", OWNER);
    }

    /** Publishes a photo by a new user, so that the ids fall into many shards. Returns its id. */
    String publishByNewUser() {
      long owner = addUser();
      return gallery.publish(owner) + "_" + owner;
    }

    String publishByOwner() {
      return gallery.publish(OWNER) + "_" + OWNER;
    }

    String like() {
      long owner = addUser();
      long pk = gallery.publish(owner);
      gallery.like(READER, pk);
      return pk + "_" + owner;
    }

    String follow() {
      long other = addUser();
      act(READER, "follow", other);
      return String.valueOf(other);
    }

    String beFollowed() {
      long other = addUser();
      act(other, "follow", READER);
      return String.valueOf(other);
    }

    long addUser() {
      newcomer++;
      users.withPublic(newcomer);
      return newcomer;
    }

    void act(long self, String action, long other) {
      services.relationships.modify(caller(self), String.valueOf(other), action);
    }
  }

  private interface PageReader {
    Page<String> page(Services services, String key, int count);
  }

  /**
   * The lists with pages, each with a function that reads a page and one that adds a first item.
   */
  @SuppressWarnings("ImmutableEnumChecker") // Its functions keep no state.
  enum Listing {
    USER_MEDIA(
        (services, key, count) ->
            media(
                services.users.recentMedia(
                    caller(READER), "" + OWNER, from(key), TimeRange.ALWAYS, count)),
        World::publishByOwner),
    FEED(
        (services, key, count) -> media(services.users.feed(caller(READER), from(key), count)),
        World::publishByOwner),
    TAG(
        (services, key, count) ->
            media(services.tags.recentMedia(caller(READER), Gallery.TAG, from(key), count)),
        World::publishByNewUser),
    PLACE(
        (services, key, count) ->
            media(
                services.locations.recentMedia(
                    caller(READER), "" + Gallery.PLACE, from(key), TimeRange.ALWAYS, count)),
        World::publishByNewUser),
    GEOGRAPHY(
        (services, key, count) ->
            media(
                services.geographies.recentMedia(
                    caller(READER), "" + Gallery.GEOGRAPHY, from(key), count)),
        World::publishByNewUser),
    LIKED(
        (services, key, count) -> media(services.users.liked(caller(READER), from(key), count)),
        World::like),
    FOLLOWS(
        (services, key, count) ->
            users(services.relationships.follows(caller(OWNER), "" + READER, key, count)),
        World::follow),
    FOLLOWED_BY(
        (services, key, count) ->
            users(services.relationships.followedBy(caller(OWNER), "" + READER, key, count)),
        World::beFollowed);

    private final PageReader reader;
    private final Function<World, String> add;

    Listing(PageReader reader, Function<World, String> add) {
      this.reader = reader;
      this.add = add;
    }
  }

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("test.db").toString());
    world = new World(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void returnsEveryItemOnceInOrder(Listing listing) {
    List<String> old = fill(listing);
    for (int count : new int[] {1, 4, 24, 25, 26}) {
      assertThat(walk(listing, count, () -> {})).as("pages of %d", count).isEqualTo(old);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ignoresItemsAddedDuringAnIteration(Listing listing) {
    List<String> old = fill(listing);
    List<String> walked =
        walk(
            listing,
            4,
            () -> {
              for (int i = 0; i < 3; i++) {
                old.add(0, listing.add.apply(world));
              }
            });
    assertThat(walked).isEqualTo(old.subList(old.size() - INITIAL_SIZE, old.size()));
    assertThat(old).hasSizeGreaterThan(INITIAL_SIZE);
    assertThat(listing.reader.page(world.services, null, 10).items()).isEqualTo(old.subList(0, 10));
  }

  /** The key of a page is a position in the order, which remains valid if its item is removed. */
  @ParameterizedTest
  @EnumSource(names = {"LIKED", "FOLLOWS", "FOLLOWED_BY"})
  void returnsTheRestAfterItemsAreRemoved(Listing listing) {
    List<String> old = fill(listing);
    Page<String> first = listing.reader.page(world.services, null, 5);
    assertThat(first.items()).isEqualTo(old.subList(0, 5));
    for (int gone : new int[] {0, 4, 5}) {
      String item = old.get(gone);
      switch (listing) {
        case LIKED -> world.services.likes.unlike(caller(READER), item);
        case FOLLOWS -> world.act(READER, "unfollow", Long.parseLong(item));
        default -> world.act(Long.parseLong(item), "unfollow", READER);
      }
    }
    Page<String> second =
        listing.reader.page(world.services, first.nextKey().orElseThrow(), INITIAL_SIZE);
    assertThat(second.items()).isEqualTo(old.subList(6, INITIAL_SIZE));
  }

  @Test
  void movesOnlyARenewedFollowToTheFront() {
    List<String> old = fill(Listing.FOLLOWS);
    world.act(READER, "follow", Long.parseLong(old.get(20)));
    assertThat(walk(Listing.FOLLOWS, 7, () -> {})).isEqualTo(old);
    world.act(READER, "unfollow", Long.parseLong(old.get(20)));
    world.act(READER, "follow", Long.parseLong(old.get(20)));
    old.add(0, old.remove(20));
    assertThat(walk(Listing.FOLLOWS, 7, () -> {})).isEqualTo(old);
  }

  @Test
  void listsTheNewest150CommentsOldestFirst() {
    long pk = world.gallery.publish(OWNER);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 153; i++) {
      ids.add(String.valueOf(world.gallery.comment(READER, pk, "Comment " + i)));
    }
    assertThat(world.services.comments.list(caller(READER), "" + pk))
        .extracting(Comment::getId)
        .isEqualTo(ids.subList(3, 153));
  }

  @Test
  void listsTheNewest120LikesNewestFirst() {
    long pk = world.gallery.publish(OWNER);
    List<String> likers = new ArrayList<>();
    for (int i = 0; i < 123; i++) {
      long liker = world.addUser();
      world.gallery.like(liker, pk);
      likers.add(0, String.valueOf(liker));
    }
    assertThat(world.services.likes.list(caller(READER), "" + pk))
        .extracting(UserSummary::getId)
        .isEqualTo(likers.subList(0, 120));
  }

  /** Adds items until the list has 25, and returns them newest first. */
  private List<String> fill(Listing listing) {
    List<String> items =
        new ArrayList<>(listing.reader.page(world.services, null, INITIAL_SIZE).items());
    while (items.size() < INITIAL_SIZE) {
      items.add(0, listing.add.apply(world));
    }
    return items;
  }

  /**
   * Returns all items, newest first.
   *
   * @param betweenPages runs after each page except the last
   */
  private List<String> walk(Listing listing, int count, Runnable betweenPages) {
    List<String> items = new ArrayList<>();
    Page<String> page = listing.reader.page(world.services, null, count);
    items.addAll(page.items());
    while (page.nextKey().isPresent()) {
      assertThat(page.items()).hasSize(count);
      betweenPages.run();
      page = listing.reader.page(world.services, page.nextKey().get(), count);
      assertThat(page.items()).isNotEmpty();
      items.addAll(page.items());
    }
    return items;
  }

  private static Page<String> media(Page<Media> page) {
    return page.withItems(page.items().stream().map(Media::getId).toList());
  }

  private static Page<String> users(Page<UserSummary> page) {
    return page.withItems(page.items().stream().map(UserSummary::getId).toList());
  }

  private static Window from(String key) {
    return Window.between(null, key);
  }

  private static Caller caller(long id) {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.of(id), EnumSet.allOf(Scope.class));
  }
}
