package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.store.BlockStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.UserStore;
import io.github.instagramv1.stub.model.Relationship;
import io.github.instagramv1.stub.model.UserSummary;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the actions on relationships. Users 1, 2, 4 and 5 are public, user 3 is private. */
class RelationshipServiceTest {
  @TempDir private Path folder;
  private Database database;
  private TestUsers users;
  private RelationshipService service;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("test.db").toString());
    users = new TestUsers(database).withPublic(1, 2, 4, 5).withPrivate(3);
    service =
        new RelationshipService(
            database,
            new UserStore(),
            new FollowStore(),
            new BlockStore(),
            new Visibility(new UserStore()),
            new IdGenerator(InstantSource.system()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  /**
   * A step is {@code who action whom}. The other columns are the relationship of the two users of
   * the last step, as the first of them sees it: the outgoing and the incoming status, and the
   * counts (follows/followed_by) of both.
   */
  @ParameterizedTest
  @CsvSource({
    "1 follow 2,                                follows,   none,           1/0, 0/1",
    "1 follow 2; 1 follow 2,                    follows,   none,           1/0, 0/1",
    "1 follow 2; 2 follow 1,                    follows,   followed_by,    1/1, 1/1",
    "1 follow 3,                                requested, none,           0/0, 0/0",
    "1 follow 3; 1 follow 3,                    requested, none,           0/0, 0/0",
    "1 follow 3; 3 approve 1,                   none,      followed_by,    0/1, 1/0",
    "1 follow 3; 3 approve 1; 1 follow 3,       follows,   none,           1/0, 0/1",
    "1 follow 3; 3 ignore 1,                    none,      none,           0/0, 0/0",
    "1 follow 3; 3 deny 1,                      none,      none,           0/0, 0/0",
    "1 follow 3; 3 follow 1,                    follows,   requested_by,   1/0, 0/1",
    "1 follow 3; 1 unfollow 3,                  none,      none,           0/0, 0/0",
    "1 follow 2; 1 unfollow 2,                  none,      none,           0/0, 0/0",
    "1 unfollow 2,                              none,      none,           0/0, 0/0",
    "1 follow 2; 1 unfollow 2; 1 unfollow 2,    none,      none,           0/0, 0/0",
    "1 follow 2; 2 follow 1; 2 block 1,         none,      blocked_by_you, 0/0, 0/0",
    "1 follow 3; 3 block 1,                     none,      blocked_by_you, 0/0, 0/0",
    "2 block 1; 2 block 1,                      none,      blocked_by_you, 0/0, 0/0",
    "1 follow 2; 2 block 1; 2 unblock 1,        none,      none,           0/0, 0/0",
    "2 unblock 1,                               none,      none,           0/0, 0/0",
    "2 block 1; 2 unblock 1; 2 follow 1,        follows,   none,           1/0, 0/1"
  })
  void updatesStatusesAndCounts(
      String steps, String outgoing, String incoming, String countsOfActor, String countsOfOther) {
    Relationship last = null;
    String[] words = {};
    for (String step : steps.split("; ", -1)) {
      words = step.split(" ", -1);
      last = act(words);
    }
    assertThat(last.getOutgoingStatus().value()).isEqualTo(outgoing);
    assertThat(last.getIncomingStatus().value()).isEqualTo(incoming);
    assertThat(service.between(caller(Long.parseLong(words[0])), words[2])).isEqualTo(last);
    assertThat(users.counts(Long.parseLong(words[0]))).isEqualTo(countsOfActor);
    assertThat(users.counts(Long.parseLong(words[2]))).isEqualTo(countsOfOther);
    assertThat(users.countUsersWithWrongCounts()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                          1 approve 2, INVALID_PARAMETERS",
    "'',                          1 ignore 2,  INVALID_PARAMETERS",
    "2 follow 1,                  1 approve 2, INVALID_PARAMETERS",
    "2 follow 1,                  1 ignore 2,  INVALID_PARAMETERS",
    "1 follow 3; 3 approve 1,     3 approve 1, INVALID_PARAMETERS",
    "'',                          1 follow 1,  INVALID_PARAMETERS",
    "'',                          1 block self, INVALID_PARAMETERS",
    "'',                          1 dance 2,   INVALID_PARAMETERS",
    "'',                          1 FOLLOW 2,  INVALID_PARAMETERS",
    "1 block 2,                   1 follow 2,  INVALID_PARAMETERS",
    "2 block 1,                   1 follow 2,  NOT_FOUND",
    "2 block 1,                   1 block 2,   NOT_FOUND",
    "'',                          1 follow 99, NOT_FOUND",
    "'',                          1 follow x,  NOT_FOUND"
  })
  void changesNothingIfAnActionIsRefused(String before, String refused, String type) {
    for (String step : before.isEmpty() ? new String[0] : before.split("; ")) {
      act(step.split(" "));
    }
    String counts = users.counts(1) + users.counts(2) + users.counts(3);
    assertThat(catchThrowableOfType(ApiException.class, () -> act(refused.split(" "))).type())
        .hasToString(type);
    assertThat(users.counts(1) + users.counts(2) + users.counts(3)).isEqualTo(counts);
  }

  @Test
  void requiresAnAction() {
    assertThat(
            catchThrowableOfType(ApiException.class, () -> service.modify(caller(1), "2", null))
                .type())
        .hasToString("INVALID_PARAMETERS");
  }

  @Test
  void listsPendingRequestsNewestFirst() {
    act("1", "follow", "3");
    act("2", "follow", "3");
    act("4", "follow", "3");
    act("3", "approve", "2");
    assertThat(ids(service.requestedBy(caller(3)))).containsExactly("4", "1");
    assertThat(service.requestedBy(caller(1))).isEmpty();
  }

  @Test
  void pagesFollowersNewestFirst() {
    act("1", "follow", "5");
    act("2", "follow", "5");
    act("4", "follow", "5");
    var first = service.followedBy(caller(1), "5", null, 2);
    assertThat(ids(first.items())).containsExactly("4", "2");
    var second = service.followedBy(caller(1), "5", first.nextKey().orElseThrow(), 2);
    assertThat(ids(second.items())).containsExactly("1");
    assertThat(second.nextKey()).isEmpty();
  }

  @Test
  void hidesUsersWhoBlockedTheReader() {
    act("2", "follow", "5");
    act("5", "follow", "2");
    act("4", "follow", "5");
    act("2", "block", "1");
    assertThat(ids(service.followedBy(caller(1), "5", null, 50).items())).containsExactly("4");
    assertThat(service.follows(caller(1), "5", null, 50).items()).isEmpty();
    assertThat(ids(service.followedBy(caller(5), "self", null, 50).items()))
        .containsExactly("4", "2");
  }

  @Test
  void showsListsOfPrivateUsersToApprovedFollowersOnly() {
    act("3", "follow", "2");
    assertThat(
            catchThrowableOfType(
                    ApiException.class, () -> service.follows(caller(1), "3", null, 50))
                .type())
        .hasToString("NOT_ALLOWED");
    act("1", "follow", "3");
    act("3", "approve", "1");
    assertThat(ids(service.follows(caller(1), "3", null, 50).items())).containsExactly("2");
  }

  private Relationship act(String... words) {
    return service.modify(caller(Long.parseLong(words[0])), words[2], words[1]);
  }

  private static Caller caller(long user) {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.of(user), EnumSet.allOf(Scope.class));
  }

  private static List<String> ids(List<UserSummary> users) {
    return users.stream().map(UserSummary::getId).toList();
  }
}
