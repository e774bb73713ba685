package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.stub.model.Comment;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.UserSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that restarts with its clock two hours back continues the order of its lists. */
class BackwardClockTest {
  private static final Instant NOW = Instant.parse("2015-03-01T10:00:00Z");
  private static final Instant EARLIER = NOW.minus(Duration.ofHours(2));

  private Database database;
  private Services before;
  private Services after;

  @BeforeEach
  void open(@TempDir Path folder) {
    database = Database.open(folder.resolve("test.db").toString());
    new TestUsers(database).withPublic(1, 2, 3).withPrivate(4).withPhoto(77, 1).withPhoto(78, 1);
    before = new Services(database, () -> NOW);
    after = new Services(database, () -> EARLIER);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Caller user(long id) {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.of(id), EnumSet.allOf(Scope.class));
  }

  @Test
  void listsNewCommentsAfterOlderOnes() {
    before.comments.create(user(3), "77", "first");
    after.comments.create(user(2), "77", "second");
    after.comments.create(user(2), "77", "third");
    assertThat(after.comments.list(user(1), "77"))
        .extracting(Comment::getText)
        .containsExactly("first", "second", "third");
  }

  @Test
  void listsNewLikesBeforeOlderOnes() {
    before.likes.like(user(3), "77");
    after.likes.like(user(2), "77");
    assertThat(after.likes.list(user(1), "77"))
        .extracting(UserSummary::getId)
        .containsExactly("2", "3");
    before.likes.like(user(1), "77");
    after.likes.like(user(1), "78");
    assertThat(after.users.liked(user(1), Window.between(null, null), 20).items())
        .extracting(Media::getId)
        .containsExactly("78_1", "77_1");
  }

  @Test
  void listsNewFollowersBeforeOlderOnes() {
    before.relationships.modify(user(3), "1", "follow");
    after.relationships.modify(user(2), "1", "follow");
    assertThat(after.relationships.followedBy(user(1), "1", null, 20).items())
        .extracting(UserSummary::getId)
        .containsExactly("2", "3");
    before.relationships.modify(user(2), "3", "follow");
    after.relationships.modify(user(2), "1", "unfollow");
    after.relationships.modify(user(2), "1", "follow");
    assertThat(after.relationships.follows(user(2), "2", null, 20).items())
        .extracting(UserSummary::getId)
        .containsExactly("1", "3");
  }

  @Test
  void listsANewApprovalBeforeOlderOnes() {
    before.relationships.modify(user(2), "4", "follow");
    before.relationships.modify(user(3), "4", "follow");
    before.relationships.modify(user(4), "3", "approve");
    after.relationships.modify(user(4), "2", "approve");
    assertThat(after.relationships.followedBy(user(4), "4", null, 20).items())
        .extracting(UserSummary::getId)
        .containsExactly("2", "3");
  }
}
