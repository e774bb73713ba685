package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of likes and comments of several users on several media objects, in random order. */
@Checks
@Tag("media")
class MediaStateChecks {
  private static final int FEWEST = 2;
  private static final int MOST = 24;
  private static final int LIST = 60;
  private static final int POPULAR = 3;

  /** The number of media that always get a comment; the second is a popular one, if possible. */
  private static final int ALWAYS = 2;

  @Test
  @DisplayName(
      "STATE-03: after every like and unlike, every place shows the change, and nothing else"
          + " changed")
  @Operation("likeMedia")
  @Writes
  void likes(Probe probe) {
    List<Party> users = users(probe);
    List<JsonNode> media = media(probe, "likes");
    Attempt.runUndisturbed(
        () -> new Likes(probe, new LikeState(probe, users, media), users, media));
  }

  private record Likes(Probe probe, LikeState state, List<Party> users, List<JsonNode> media)
      implements Attempt {

    @Override
    public boolean disturbed() {
      return state.disturbed();
    }

    @Override
    public void run() {
      List<Like> likes = likesThatCanBeUndone();
      for (Like like : likes) {
        probe.undo(
            "unlike " + like.id(),
            () -> like.user().call("unlikeMedia").path("media-id", like.id()).send());
      }
      likeByAll(media.get(0), likes);
      likes.stream()
          .filter(like -> !like.id().equals(id(media.get(0))))
          .findFirst()
          .ifPresent(this::like);
      RandomGenerator random = probe.random("likes");
      String last = "";
      for (int i = 0; i < times(probe); i++) {
        Like like = likes.get(random.nextInt(likes.size()));
        state.setLike(like.user(), like.id(), random.nextInt(3) > 0);
        state.verify(like.id());
        if (!last.isEmpty() && !last.equals(like.id())) {
          state.verify(last);
        }
        last = like.id();
      }
    }

    /** Returns the likes that do not exist yet; the place of others in lists cannot be restored. */
    private List<Like> likesThatCanBeUndone() {
      List<Like> likes =
          media.stream()
              .map(MediaStateChecks::id)
              .flatMap(id -> users.stream().map(user -> new Like(user, id)))
              .filter(like -> !state.likes(like.user(), like.id()))
              .toList();
      if (likes.isEmpty()) {
        throw Needs.data("a public media object that a user does not like", Setting.USER_ID);
      }
      return likes;
    }

    private void like(Like like) {
      state.setLike(like.user(), like.id(), true);
      state.verify(like.id());
    }

    /** Likes a media object by all users, one directly after the other. */
    private void likeByAll(JsonNode liked, List<Like> possible) {
      String id = id(liked);
      List<Like> likes = possible.stream().filter(like -> like.id().equals(id)).toList();
      if (!likes.isEmpty()) {
        new UndoneWrites(probe, users.get(0), liked).comment();
        likes.forEach(like -> state.setLike(like.user(), id, true));
        state.verify(id);
      }
    }
  }

  private record Like(Party user, String id) {}

  @Test
  @DisplayName(
      "STATE-04: after every comment and deletion, every place shows the change, and nothing else"
          + " changed")
  @Operation("createComment")
  @Writes
  void comments(Probe probe) {
    List<Party> users = users(probe);
    List<JsonNode> media = media(probe, "comments");
    Attempt.runUndisturbed(
        () ->
            new Comments(
                probe,
                users,
                media,
                media.stream().map(each -> new CommentState(probe, users, each)).toList()));
  }

  private record Comments(
      Probe probe, List<Party> users, List<JsonNode> media, List<CommentState> states)
      implements Attempt {

    @Override
    public boolean disturbed() {
      return states.stream().anyMatch(CommentState::disturbed);
    }

    @Override
    public void run() {
      RandomGenerator random = probe.random("comments");
      List<Written> written = new ArrayList<>();
      if (!media.get(0).path("user_has_liked").asBoolean(true)) {
        new UndoneWrites(probe, users.get(0), media.get(0)).like();
      }
      for (CommentState state : states.subList(0, Math.min(ALWAYS, states.size()))) {
        add(users.get(0), state, written);
        state.verify();
      }
      for (int i = 0; i < times(probe); i++) {
        Party user = users.get(random.nextInt(users.size()));
        CommentState state = states.get(random.nextInt(states.size()));
        List<Written> here = written.stream().filter(each -> each.on().equals(state)).toList();
        if (here.isEmpty() || random.nextInt(5) < 2) {
          add(user, state, written);
        } else {
          state.delete(user, here.get(random.nextInt(here.size())).id());
        }
        state.verify();
        states.get(random.nextInt(states.size())).verify();
      }
    }

    private void add(Party user, CommentState state, List<Written> written) {
      String id = state.add(user, probe.texts().unique());
      written.add(new Written(state, id));
      probe.undo("delete comment " + id, () -> state.call(user, id).send());
    }
  }

  private record Written(CommentState on, String id) {}

  private static int times(Probe probe) {
    return Math.min(MOST, FEWEST + probe.examples() / 3);
  }

  private static List<Party> users(Probe probe) {
    probe.fixtures().accounts().requirePublicSelf();
    List<Party> users = new ArrayList<>(List.of(Party.first(probe)));
    if (probe.has(Setting.OTHER_TOKEN)) {
      users.add(Party.second(probe));
    }
    return users;
  }

  /**
   * Returns one media object of the first user and some of other users, all public and visible to
   * these users, with complete lists: a popular one of the users of the settings, whose media other
   * runs leave alone, and those that the most lists contain.
   */
  private static List<JsonNode> media(Probe probe, String list) {
    List<JsonNode> found =
        probe.fixtures().media().ofPublicUsers().stream()
            .filter(each -> each.path(list).path("count").asInt() < LIST)
            .sorted(Comparator.comparing(MediaStateChecks::isInFewLists))
            .toList();
    List<JsonNode> chosen = new ArrayList<>();
    String own = probe.fixtures().accounts().selfId();
    found.stream().filter(each -> isOf(each, own)).limit(1).forEach(chosen::add);
    List<String> popular = Items.ids(probe.ok(probe.call("getPopularMedia")).items());
    Stream.concat(
            found.stream()
                .filter(each -> popular.contains(id(each)))
                .filter(probe.fixtures().media()::isOfOwnUsers)
                .filter(each -> list.equals("comments") || !each.path("user_has_liked").asBoolean())
                .limit(POPULAR),
            found.stream().filter(each -> !isOf(each, own)))
        .filter(each -> !chosen.contains(each))
        .distinct()
        .filter(probe.fixtures().media()::isVisibleToAll)
        .limit(2)
        .forEach(chosen::add);
    if (chosen.isEmpty()) {
      throw Needs.data("a public media object with few " + list, Setting.USER_ID);
    }
    return chosen;
  }

  private static String id(JsonNode media) {
    return media.path("id").asText();
  }

  private static boolean isInFewLists(JsonNode media) {
    return media.path("tags").isEmpty() || !media.path("location").hasNonNull("id");
  }

  private static boolean isOf(JsonNode media, String user) {
    return media.path("user").path("id").asText().equals(user);
  }
}
