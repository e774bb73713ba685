package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The expected likes of some media objects by some users, newest like first. A new like is first in
 * the list of likers and in the liked list; a repeated like changes nothing; an unlike removes the
 * like. Nothing else changes.
 */
final class LikeState {
  private static final int EXCERPT = 4;
  private static final int KNOWN = 30;
  private static final int SPARE = 10;

  private final Probe probe;
  private final List<Party> users;
  private final List<JsonNode> media;
  private final Map<String, List<String>> likers = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<String>> liked = new HashMap<>();
  private final Map<String, JsonNode> rest = new HashMap<>();

  /** Reads the initial state. */
  LikeState(Probe probe, List<Party> users, List<JsonNode> media) {
    this.probe = probe;
    this.users = users;
    this.media = media;
    for (JsonNode each : media) {
      MediaViews views = MediaViews.of(probe, users.get(0), each);
      JsonNode now = views.byId();
      likers.put(views.id(), new ArrayList<>(Items.ids(views.likers())));
      counts.put(views.id(), now.path("likes").path("count").asInt());
      rest.put(views.id(), withoutLikes(now));
      // A list that is cached from here on is out of date after the first like.
      users.forEach(user -> new MediaLists(probe, user, each).all());
    }
    users.forEach(user -> liked.put(user.id(), new ArrayList<>(start(user, KNOWN + SPARE))));
  }

  /** Returns whether other users than those of the run have liked or unliked since. */
  boolean disturbed() {
    return media.stream()
        .map(each -> MediaViews.of(probe, users.get(0), each))
        .anyMatch(
            views -> !others(Items.ids(views.likers())).equals(others(likers.get(views.id()))));
  }

  private List<String> others(List<String> ids) {
    return ids.stream()
        .filter(id -> users.stream().noneMatch(user -> user.id().equals(id)))
        .toList();
  }

  /** Likes or unlikes, which succeeds whether or not it changes anything. */
  void setLike(Party user, String id, boolean like) {
    String operation = like ? "likeMedia" : "unlikeMedia";
    JsonNode data = probe.ok(user.call(operation).path("media-id", id)).data();
    probe.verify(data.isNull(), "state.likes", operation + " returns " + data);
    boolean was = likers.get(id).contains(user.id());
    if (like && !was) {
      likers.get(id).add(0, user.id());
      liked.get(user.id()).add(0, id);
      counts.merge(id, 1, Integer::sum);
    } else if (!like && was) {
      likers.get(id).remove(user.id());
      liked.get(user.id()).remove(id);
      counts.merge(id, -1, Integer::sum);
    }
  }

  boolean likes(Party user, String id) {
    return likers.get(id).contains(user.id());
  }

  /** Verifies everything about one media object, as every user sees it. */
  void verify(String id) {
    JsonNode shown =
        media.stream()
            .filter(each -> each.path("id").asText().equals(id))
            .findFirst()
            .orElseThrow();
    for (Party user : users) {
      MediaViews views = MediaViews.of(probe, user, shown);
      for (JsonNode each : views.all()) {
        verify(user, id, each);
      }
      new MediaLists(probe, user, shown).all().forEach(each -> verifyInList(user, id, each));
      probe.verify(Items.same("likers", likers.get(id), Items.ids(views.likers())));
      List<String> expected = liked.get(user.id());
      List<String> found = likedList(user);
      probe.verify(
          Items.same("liked media", expected.subList(0, Math.min(KNOWN, expected.size())), found));
    }
  }

  private void verify(Party user, String id, JsonNode now) {
    verifyLiked(user, id, now);
    verifyLikes(id, now);
    probe.verifySame("the rest of " + id, rest.get(id), withoutLikes(now));
  }

  /** Verifies an object in a list, where the contract may allow it to have no likes. */
  private void verifyInList(Party user, String id, JsonNode now) {
    verifyLiked(user, id, now);
    if (now.has("likes")) {
      verifyLikes(id, now);
    }
  }

  private void verifyLiked(Party user, String id, JsonNode now) {
    probe.verify(
        Items.same("user_has_liked", likes(user, id), now.path("user_has_liked").asBoolean()));
  }

  private void verifyLikes(String id, JsonNode now) {
    int count = now.path("likes").path("count").asInt();
    probe.verify(Items.same("likes.count", counts.get(id), count));
    List<String> newest = likers.get(id).subList(0, Math.min(EXCERPT, likers.get(id).size()));
    MediaViews.excerpt(now, "likes")
        .ifPresent(ids -> probe.verify(Items.same("likes.data", newest, ids)));
  }

  private static JsonNode withoutLikes(JsonNode media) {
    return media.<ObjectNode>deepCopy().without(List.of("likes", "user_has_liked"));
  }

  private List<String> likedList(Party user) {
    return start(user, KNOWN);
  }

  private static List<String> start(Party user, int most) {
    return user.start("getSelfLikedMedia", call -> call, most);
  }
}
