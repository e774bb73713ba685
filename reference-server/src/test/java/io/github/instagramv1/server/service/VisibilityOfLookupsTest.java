package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.id.Shortcode;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests which users may use each operation on a private user and on the user's media object. */
class VisibilityOfLookupsTest {
  private static final long PRIVATE = 2;
  private static final long STRANGER = 10;
  private static final long FOLLOWER = 11;
  private static final long REQUESTER = 12;
  private static final long BLOCKED = 13;
  private static final long LEAVER = 14;

  @TempDir private Path folder;
  private Database database;
  private Services services;
  private Target target;

  /** The private user's photo, and a comment on it by {@link #FOLLOWER}. */
  private record Target(long pk, long comment) {
    String media() {
      return pk + "_" + PRIVATE;
    }
  }

  private interface LookupCall {
    void of(Services services, Caller caller, Target target);
  }

  /** Operations on a path that names a media object or a user. */
  @SuppressWarnings("ImmutableEnumChecker") // Its functions keep no state.
  enum Lookup {
    MEDIA((services, caller, target) -> services.media.byId(caller, target.media())),
    MEDIA_BY_PK((services, caller, target) -> services.media.byId(caller, "" + target.pk())),
    SHORTCODE(
        (services, caller, target) ->
            services.media.byShortcode(caller, Shortcode.encode(target.pk()))),
    COMMENTS((services, caller, target) -> services.comments.list(caller, target.media())),
    LIKES((services, caller, target) -> services.likes.list(caller, target.media())),
    USER((services, caller, target) -> services.users.profile(caller, "" + PRIVATE)),
    USER_MEDIA(
        (services, caller, target) ->
            services.users.recentMedia(
                caller, "" + PRIVATE, new Window(-1, Long.MAX_VALUE), TimeRange.ALWAYS, 20)),
    FOLLOWS(
        (services, caller, target) ->
            services.relationships.follows(caller, "" + PRIVATE, null, 50)),
    FOLLOWED_BY(
        (services, caller, target) ->
            services.relationships.followedBy(caller, "" + PRIVATE, null, 50)),
    COMMENT((services, caller, target) -> services.comments.create(caller, target.media(), "Hm")),
    LIKE((services, caller, target) -> services.likes.like(caller, target.media())),
    UNLIKE((services, caller, target) -> services.likes.unlike(caller, target.media())),
    DELETE_OWN_COMMENT(
        (services, caller, target) ->
            services.comments.delete(caller, target.media(), "" + target.comment()));

    private final LookupCall call;

    Lookup(LookupCall call) {
      this.call = call;
    }

    ErrorType refusal(Services services, Caller caller, Target target) {
      ApiException refusal =
          catchThrowableOfType(ApiException.class, () -> this.call.of(services, caller, target));
      assertThat(refusal).as("refusal of %s to %s", this, caller).isNotNull();
      return refusal.type();
    }
  }

  @BeforeEach
  void open() {
    TickingClock clock = new TickingClock();
    database = Database.open(folder.resolve("test.db").toString());
    new TestUsers(database)
        .withPublic(STRANGER, FOLLOWER, REQUESTER, BLOCKED, LEAVER)
        .withPrivate(PRIVATE);
    services = new Services(database, clock);
    Gallery gallery = new Gallery(database, clock);
    long pk = gallery.publish(PRIVATE);
    target = new Target(pk, gallery.comment(FOLLOWER, pk, "Mine"));
    for (long requester : new long[] {FOLLOWER, REQUESTER, LEAVER, BLOCKED}) {
      act(requester, "follow", PRIVATE);
    }
    for (long approved : new long[] {FOLLOWER, LEAVER, BLOCKED}) {
      act(PRIVATE, "approve", approved);
    }
    act(LEAVER, "unfollow", PRIVATE);
    act(PRIVATE, "block", BLOCKED);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void refusesUsersWithoutApproval(Lookup lookup) {
    for (long user : new long[] {STRANGER, REQUESTER, LEAVER}) {
      assertThat(lookup.refusal(services, user(user), target)).isEqualTo(ErrorType.NOT_ALLOWED);
    }
    act(FOLLOWER, "unfollow", PRIVATE);
    assertThat(lookup.refusal(services, user(FOLLOWER), target)).isEqualTo(ErrorType.NOT_ALLOWED);
  }

  @ParameterizedTest
  @EnumSource
  void hidesObjectsFromBlockedUsers(Lookup lookup) {
    assertThat(lookup.refusal(services, user(BLOCKED), target)).isEqualTo(ErrorType.NOT_FOUND);
    act(PRIVATE, "block", FOLLOWER);
    assertThat(lookup.refusal(services, user(FOLLOWER), target)).isEqualTo(ErrorType.NOT_FOUND);
    act(PRIVATE, "unblock", FOLLOWER);
    assertThat(lookup.refusal(services, user(FOLLOWER), target)).isEqualTo(ErrorType.NOT_ALLOWED);
  }

  @ParameterizedTest
  @EnumSource
  void allowsApprovedFollowers(Lookup lookup) {
    assertThatCode(() -> lookup.call.of(services, user(FOLLOWER), target))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void allowsTheOwner(Lookup lookup) {
    assertThatCode(() -> lookup.call.of(services, user(PRIVATE), target))
        .doesNotThrowAnyException();
  }

  /**
   * The user who sets a block may still use these operations, because the blocked account is
   * public.
   */
  @ParameterizedTest
  @EnumSource
  void allowsUsersWhoBlockedAPublicAccount(Lookup lookup) {
    database.write(handle -> handle.execute("UPDATE users SET is_private = 0"));
    act(FOLLOWER, "block", PRIVATE);
    assertThatCode(() -> lookup.call.of(services, user(FOLLOWER), target))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "COMMENT|LIKE|UNLIKE|DELETE_.*")
  void refusesApplicationsWithoutAUser(Lookup lookup) {
    Caller application = new Caller(TestUsers.CLIENT_ID, OptionalLong.empty(), Set.of());
    assertThat(lookup.refusal(services, application, target)).isEqualTo(ErrorType.NOT_ALLOWED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MEDIA", "MEDIA_BY_PK", "SHORTCODE", "COMMENTS", "LIKES", "USER", "USER_MEDIA"})
  void allowsOnlyOwnObjectsWithoutPublicContent(Lookup lookup) {
    assertThat(lookup.refusal(services, basic(FOLLOWER), target))
        .isEqualTo(ErrorType.SCOPE_MISSING);
    assertThatCode(() -> lookup.call.of(services, basic(PRIVATE), target))
        .doesNotThrowAnyException();
  }

  private void act(long self, String action, long other) {
    services.relationships.modify(user(self), String.valueOf(other), action);
  }

  private static Caller user(long id) {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.of(id), EnumSet.allOf(Scope.class));
  }

  private static Caller basic(long id) {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.of(id), Set.of(Scope.BASIC));
  }
}
