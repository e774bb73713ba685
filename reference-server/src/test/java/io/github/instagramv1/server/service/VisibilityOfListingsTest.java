package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.stub.model.FoundUser;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.UserSummary;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests what the lists of several users' media leave out. Each of five users has published one
 * photo that is in every list. Most users liked all photos before they lost access to some.
 */
class VisibilityOfListingsTest {
  private static final long OPEN = 1;
  private static final long PRIVATE = 2;
  private static final long BLOCKER = 3;
  private static final long STRANGER = 10;
  private static final long FOLLOWER = 11;
  private static final long REQUESTER = 12;
  private static final long BLOCKED = 13;
  private static final Window ALL = new Window(-1, Long.MAX_VALUE);

  @TempDir private Path folder;
  private Database database;
  private Services services;

  /** The lists of media that every client can request. */
  @SuppressWarnings("ImmutableEnumChecker") // Its functions keep no state.
  enum Listing {
    POPULAR((services, caller) -> services.media.popular(caller, 33)),
    SEARCH(
        (services, caller) -> services.media.search(caller, Gallery.POINT, 1000, null, null, 33)),
    TAG((services, caller) -> services.tags.recentMedia(caller, "Sunset", ALL, 33).items()),
    PLACE(
        (services, caller) ->
            services
                .locations
                .recentMedia(caller, String.valueOf(Gallery.PLACE), ALL, TimeRange.ALWAYS, 33)
                .items()),
    GEOGRAPHY(
        (services, caller) ->
            services
                .geographies
                .recentMedia(caller, String.valueOf(Gallery.GEOGRAPHY), ALL, 33)
                .items());

    private final Query query;

    Listing(Query query) {
      this.query = query;
    }

    List<Long> ownersFor(Services services, Caller caller) {
      return owners(query.run(services, caller));
    }
  }

  private interface Query {
    List<Media> run(Services services, Caller caller);
  }

  @BeforeEach
  void open() {
    TickingClock clock = new TickingClock();
    database = Database.open(folder.resolve("test.db").toString());
    new TestUsers(database)
        .withPublic(OPEN, BLOCKER, STRANGER, FOLLOWER, REQUESTER, BLOCKED)
        .withPrivate(PRIVATE);
    database.write(
        handle -> handle.execute("UPDATE users SET bio = 'Bio', website = 'https://w.test'"));
    services = new Services(database, clock);
    Gallery gallery = new Gallery(database, clock);
    for (long owner : new long[] {OPEN, PRIVATE, BLOCKER, STRANGER, BLOCKED}) {
      long pk = gallery.publish(owner);
      for (long user : new long[] {PRIVATE, BLOCKER, STRANGER, FOLLOWER, REQUESTER, BLOCKED}) {
        gallery.like(user, pk);
      }
    }
    act(FOLLOWER, "follow", PRIVATE);
    act(PRIVATE, "approve", FOLLOWER);
    act(REQUESTER, "follow", PRIVATE);
    act(BLOCKED, "follow", BLOCKER);
    act(BLOCKED, "follow", OPEN);
    act(BLOCKER, "block", BLOCKED);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void showsPrivateMediaToApprovedFollowersOnly(Listing listing) {
    Function<Caller, List<Long>> owners = caller -> listing.ownersFor(services, caller);
    assertThat(owners.apply(user(STRANGER))).containsExactly(BLOCKED, STRANGER, BLOCKER, OPEN);
    assertThat(owners.apply(user(REQUESTER))).containsExactly(BLOCKED, STRANGER, BLOCKER, OPEN);
    assertThat(owners.apply(application())).containsExactly(BLOCKED, STRANGER, BLOCKER, OPEN);
    assertThat(owners.apply(user(FOLLOWER)))
        .containsExactly(BLOCKED, STRANGER, BLOCKER, PRIVATE, OPEN);
    assertThat(owners.apply(user(PRIVATE)))
        .containsExactly(BLOCKED, STRANGER, BLOCKER, PRIVATE, OPEN);
  }

  @ParameterizedTest
  @EnumSource
  void hidesMediaFromBlockedUsersButNotFromBlockers(Listing listing) {
    assertThat(listing.ownersFor(services, user(BLOCKED))).containsExactly(BLOCKED, STRANGER, OPEN);
    assertThat(listing.ownersFor(services, user(BLOCKER)))
        .containsExactly(BLOCKED, STRANGER, BLOCKER, OPEN);
  }

  @ParameterizedTest
  @EnumSource
  void hidesPrivateMediaFromAFollowerAfterABlock(Listing listing) {
    act(PRIVATE, "block", FOLLOWER);
    assertThat(listing.ownersFor(services, user(FOLLOWER))).doesNotContain(PRIVATE);
    act(PRIVATE, "unblock", FOLLOWER);
    assertThat(listing.ownersFor(services, user(FOLLOWER))).doesNotContain(PRIVATE);
  }

  @Test
  void hidesLikedMediaThatAreNoLongerVisible() {
    assertThat(liked(STRANGER)).containsExactly(BLOCKED, STRANGER, BLOCKER, OPEN);
    assertThat(liked(REQUESTER)).containsExactly(BLOCKED, STRANGER, BLOCKER, OPEN);
    assertThat(liked(FOLLOWER)).containsExactly(BLOCKED, STRANGER, BLOCKER, PRIVATE, OPEN);
    assertThat(liked(PRIVATE)).containsExactly(BLOCKED, STRANGER, BLOCKER, PRIVATE, OPEN);
    assertThat(liked(BLOCKED)).containsExactly(BLOCKED, STRANGER, OPEN);
    assertThat(liked(BLOCKER)).containsExactly(BLOCKED, STRANGER, BLOCKER, OPEN);
  }

  @Test
  void requiresPublicContentForLikedMediaOfOthers() {
    Caller basic = new Caller(TestUsers.CLIENT_ID, OptionalLong.of(STRANGER), Set.of(Scope.BASIC));
    assertThat(owners(services.users.liked(basic, ALL, 33).items())).containsExactly(STRANGER);
  }

  @Test
  void feedHasOnlyOwnMediaAndThoseOfFollowedUsers() {
    assertThat(feed(STRANGER)).containsExactly(STRANGER);
    assertThat(feed(REQUESTER)).isEmpty();
    assertThat(feed(FOLLOWER)).containsExactly(PRIVATE);
    assertThat(feed(PRIVATE)).containsExactly(PRIVATE);
    assertThat(feed(BLOCKED)).containsExactly(BLOCKED, OPEN);
    act(FOLLOWER, "unfollow", PRIVATE);
    assertThat(feed(FOLLOWER)).isEmpty();
  }

  @Test
  void searchHidesDetailsOfPrivateUsers() {
    assertThat(findUser(STRANGER, PRIVATE))
        .extracting(FoundUser::getUsername, FoundUser::getBio, FoundUser::getWebsite)
        .containsExactly("user2", "", "");
    assertThat(findUser(FOLLOWER, PRIVATE))
        .extracting(FoundUser::getBio, FoundUser::getWebsite)
        .containsExactly("Bio", "https://w.test");
    assertThat(findUser(STRANGER, OPEN))
        .extracting(FoundUser::getBio, FoundUser::getWebsite)
        .containsExactly("Bio", "https://w.test");
  }

  @Test
  void searchHidesUsersWhoBlockedTheReader() {
    assertThat(services.users.search(user(BLOCKED), "user", 100))
        .extracting(FoundUser::getId)
        .containsExactlyInAnyOrder("1", "2", "10", "11", "12", "13");
    assertThat(services.users.search(user(BLOCKER), "user13", 100)).hasSize(1);
    assertThat(services.users.search(application(), "user3", 100)).hasSize(1);
  }

  @Test
  void doesNotListPendingRequestsAsFollows() {
    assertThat(services.relationships.followedBy(user(FOLLOWER), "2", null, 50).items())
        .extracting(UserSummary::getId)
        .containsExactly("11");
    assertThat(services.relationships.follows(user(REQUESTER), "self", null, 50).items()).isEmpty();
  }

  private void act(long self, String action, long other) {
    services.relationships.modify(user(self), String.valueOf(other), action);
  }

  private List<Long> liked(long user) {
    return owners(services.users.liked(user(user), ALL, 33).items());
  }

  private List<Long> feed(long user) {
    return owners(services.users.feed(user(user), ALL, 33).items());
  }

  private FoundUser findUser(long reader, long wanted) {
    return services.users.search(user(reader), "user" + wanted, 1).get(0);
  }

  private static List<Long> owners(List<Media> media) {
    return media.stream().map(m -> Long.valueOf(m.getUser().getId())).toList();
  }

  private static Caller user(long id) {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.of(id), EnumSet.allOf(Scope.class));
  }

  private static Caller application() {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.empty(), Set.of());
  }
}
