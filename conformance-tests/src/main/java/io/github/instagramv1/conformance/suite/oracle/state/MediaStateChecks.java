package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
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

  @Test
  @DisplayName(
      "STATE-03: after every like and unlike, every place shows the change, and nothing else"
          + " changed")
  @Operation("likeMedia")
  @Writes
  void likes(Probe probe) {
    List<Party> users = users(probe);
    List<JsonNode> media = media(probe, users, "likes");
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
      for (Party user : users) {
        for (JsonNode each : media) {
          String id = each.path("id").asText();
          if (!state.likes(user, id)) {
            probe.undo("unlike " + id, () -> user.call("unlikeMedia").path("media-id", id).send());
          }
        }
      }
      RandomGenerator random = probe.random("likes");
      String last = "";
      for (int i = 0; i < times(probe); i++) {
        Party user = users.get(random.nextInt(users.size()));
        String id = media.get(random.nextInt(media.size())).path("id").asText();
        state.setLike(user, id, random.nextInt(3) > 0);
        state.verify(id);
        if (!last.isEmpty() && !last.equals(id)) {
          state.verify(last);
        }
        last = id;
      }
    }
  }

  @Test
  @DisplayName(
      "STATE-04: after every comment and deletion, every place shows the change, and nothing else"
          + " changed")
  @Operation("createComment")
  @Writes
  void comments(Probe probe) {
    List<Party> users = users(probe);
    List<JsonNode> media = media(probe, users, "comments");
    Attempt.runUndisturbed(
        () ->
            new Comments(
                probe,
                users,
                media.stream().map(each -> new CommentState(probe, users, each)).toList()));
  }

  private record Comments(Probe probe, List<Party> users, List<CommentState> states)
      implements Attempt {

    @Override
    public boolean disturbed() {
      return states.stream().anyMatch(CommentState::disturbed);
    }

    @Override
    public void run() {
      RandomGenerator random = probe.random("comments");
      List<Written> written = new ArrayList<>();
      for (int i = 0; i < times(probe); i++) {
        Party user = users.get(random.nextInt(users.size()));
        CommentState state = states.get(random.nextInt(states.size()));
        List<Written> here = written.stream().filter(each -> each.on().equals(state)).toList();
        if (here.isEmpty() || random.nextInt(5) < 2) {
          String id = state.add(user, probe.texts().unique());
          written.add(new Written(state, id));
          probe.undo("delete comment " + id, () -> state.call(user, id).send());
        } else {
          state.delete(user, here.get(random.nextInt(here.size())).id());
        }
        state.verify();
        states.get(random.nextInt(states.size())).verify();
      }
    }
  }

  private record Written(CommentState on, String id) {}

  private static int times(Probe probe) {
    return Math.min(MOST, FEWEST + probe.examples() / 3);
  }

  private static List<Party> users(Probe probe) {
    probe.fixtures().requirePublicSelf();
    List<Party> users = new ArrayList<>(List.of(Party.first(probe)));
    if (probe.has(Setting.OTHER_TOKEN)) {
      users.add(Party.second(probe));
    }
    return users;
  }

  /**
   * Returns one media object of the first user and some of other users, all public and visible to
   * these users, with complete lists; those first that the most lists contain.
   */
  private static List<JsonNode> media(Probe probe, List<Party> users, String list) {
    List<JsonNode> found =
        probe.fixtures().publicMedia().stream()
            .filter(each -> each.path(list).path("count").asInt() < LIST)
            .sorted(Comparator.comparing(MediaStateChecks::isInFewLists))
            .toList();
    List<JsonNode> chosen = new ArrayList<>();
    String own = probe.fixtures().selfId();
    found.stream().filter(each -> isOf(each, own)).limit(1).forEach(chosen::add);
    found.stream()
        .filter(each -> !isOf(each, own))
        .filter(each -> users.stream().allMatch(user -> sees(probe, user, each)))
        .limit(2)
        .forEach(chosen::add);
    if (chosen.isEmpty()) {
      throw Needs.data("a public media object with few " + list, Setting.USER_ID);
    }
    return chosen;
  }

  /** The owner of a public account may have blocked the user. */
  private static boolean sees(Probe probe, Party user, JsonNode media) {
    String id = media.path("id").asText();
    Call call = probe.call("getMedia").path("media-id", id).asUser(user.token());
    return call.send().status() == 200;
  }

  private static boolean isInFewLists(JsonNode media) {
    return media.path("tags").isEmpty() || !media.path("location").hasNonNull("id");
  }

  private static boolean isOf(JsonNode media, String user) {
    return media.path("user").path("id").asText().equals(user);
  }
}
