package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.stub.model.Media;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two servers over one database, one shows at once what the other has changed. */
class SeveralServersTest {
  private Database one;
  private Database other;
  private Services writing;
  private Services showing;
  private String mediaId;

  @BeforeEach
  void open(@TempDir Path folder) {
    String file = folder.resolve("test.db").toString();
    TickingClock clock = new TickingClock();
    one = Database.open(file);
    other = Database.open(file);
    new TestUsers(one).withPublic(1, 2);
    mediaId = String.valueOf(new Gallery(one, clock).publish(1));
    writing = new Services(one, clock);
    showing = new Services(other, clock);
    assertThat(mediaSeenBy(1).getLikes().getCount()).isZero();
  }

  @AfterEach
  void close() {
    other.close();
    one.close();
  }

  @Test
  void showsAddedAndRemovedLikes() {
    writing.likes.like(user(2), mediaId);
    assertThat(mediaSeenBy(1).getLikes().getCount()).isEqualTo(1);
    assertThat(mediaSeenBy(1).getLikes().getData()).hasSize(1);
    assertThat(mediaSeenBy(1).getUserHasLiked()).isFalse();
    assertThat(mediaSeenBy(2).getUserHasLiked()).isTrue();
    writing.likes.unlike(user(2), mediaId);
    assertThat(mediaSeenBy(1).getLikes().getData()).isEmpty();
    assertThat(mediaSeenBy(2).getUserHasLiked()).isFalse();
  }

  @Test
  void showsANewLikerAtAnUnchangedCount() {
    writing.likes.like(user(1), mediaId);
    assertThat(mediaSeenBy(2).getLikes().getData().get(0).getId()).isEqualTo("1");
    writing.likes.like(user(2), mediaId);
    writing.likes.unlike(user(1), mediaId);
    assertThat(mediaSeenBy(2).getLikes().getData().get(0).getId()).isEqualTo("2");
  }

  @Test
  void showsAddedAndDeletedComments() {
    String id = writing.comments.create(user(2), mediaId, "Fine").getId();
    assertThat(mediaSeenBy(1).getComments().getData().get(0).getText()).isEqualTo("Fine");
    writing.comments.delete(user(2), mediaId, id);
    assertThat(mediaSeenBy(1).getComments().getData()).isEmpty();
  }

  @Test
  void omitsUserHasLikedForAnApplication() {
    Caller application =
        new Caller(TestUsers.CLIENT_ID, OptionalLong.empty(), EnumSet.noneOf(Scope.class));
    assertThat(mediaSeenBy(2).getUserHasLiked()).isFalse();
    assertThat(showing.media.byId(application, mediaId).getUserHasLiked()).isNull();
  }

  private Media mediaSeenBy(long user) {
    Media alone = showing.media.byId(user(user), mediaId);
    List<Media> feed = showing.users.feed(user(1), new Window(-1, Long.MAX_VALUE), 5).items();
    assertThat(feed.get(0).getLikes()).isEqualTo(alone.getLikes());
    assertThat(feed.get(0).getComments()).isEqualTo(alone.getComments());
    return alone;
  }

  private static Caller user(long id) {
    return new Caller(TestUsers.CLIENT_ID, OptionalLong.of(id), EnumSet.allOf(Scope.class));
  }
}
