package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The expected comments on one media object: oldest first, the newest eight in the object itself. A
 * new comment is last. Only its author and the owner of the media object may delete it. Existing
 * comments do not change.
 */
final class CommentState {
  private static final int EXCERPT = 8;

  private final Probe probe;
  private final List<Party> users;
  private final MediaViews views;
  private final List<JsonNode> comments;
  private final Set<String> gone = new HashSet<>();
  private final JsonNode rest;
  private final JsonNode shown;
  private int count;

  /** Reads the initial state. */
  CommentState(Probe probe, List<Party> users, JsonNode media) {
    this.probe = probe;
    this.users = users;
    this.shown = media;
    this.views = MediaViews.of(probe, users.get(0), media);
    this.comments = new ArrayList<>(views.comments());
    JsonNode now = views.byId();
    this.count = now.path("comments").path("count").asInt();
    this.rest = withoutComments(now);
    // A list that is cached from here on is out of date after the first comment.
    users.forEach(user -> new MediaLists(probe, user, media).all());
  }

  String media() {
    return views.id();
  }

  /** Returns whether other users than those of the run have added or deleted comments since. */
  boolean disturbed() {
    return !others(views.comments()).equals(others(comments));
  }

  private List<String> others(List<JsonNode> list) {
    return list.stream()
        .filter(
            each ->
                users.stream()
                    .noneMatch(user -> user.id().equals(each.path("from").path("id").asText())))
        .map(each -> each.path("id").asText())
        .toList();
  }

  /** Adds a comment, and returns its id. */
  String add(Party user, String text) {
    probe.ok(user.call("createComment").path("media-id", views.id()).form("text", text));
    List<JsonNode> now = views.comments();
    JsonNode added = now.get(Math.max(0, now.size() - 1));
    probe.verify(Items.same("text", text, added.path("text").asText()));
    probe.verify(Items.same("from", user.id(), added.path("from").path("id").asText()));
    comments.add(added);
    count++;
    return added.path("id").asText();
  }

  /** Deletes a comment, or verifies the refusal if the user may not. */
  void delete(Party user, String id) {
    Optional<JsonNode> listed = find(id);
    Call call = call(user, id);
    if (listed.isEmpty()) {
      probe.refused(call, Refusals.NOT_FOUND);
      return;
    }
    String author = listed.get().path("from").path("id").asText();
    if (user.id().equals(author) || user.id().equals(views.owner())) {
      JsonNode data = probe.ok(call).data();
      probe.verify(data.isNull(), "state.comments", "deleteComment returns " + data);
      comments.remove(listed.get());
      gone.add(id);
      count--;
    } else {
      probe.refused(call, Refusals.NOT_ALLOWED);
    }
  }

  Call call(Party user, String id) {
    return user.call("deleteComment").path("media-id", views.id()).path("comment-id", id);
  }

  private Optional<JsonNode> find(String id) {
    return comments.stream().filter(each -> each.path("id").asText().equals(id)).findFirst();
  }

  /** Verifies everything about the media object, as every user sees it. */
  void verify() {
    List<String> ids = Items.ids(comments);
    List<String> newest = ids.subList(Math.max(0, ids.size() - EXCERPT), ids.size());
    for (Party user : users) {
      MediaViews seen = MediaViews.of(probe, user, shown);
      List<JsonNode> list = seen.comments();
      probe.verify(Items.same("comments", ids, Items.ids(list)));
      for (int i = 0; i < ids.size(); i++) {
        probe.verifySame("comment " + ids.get(i), comments.get(i), list.get(i));
      }
      for (JsonNode each : seen.all()) {
        verify(each, newest);
        probe.verifySame("the rest of " + media(), rest, withoutComments(each));
      }
      new MediaLists(probe, user, shown).all().forEach(each -> verify(each, newest));
    }
  }

  private void verify(JsonNode seen, List<String> newest) {
    probe.verify(Items.same("comments.count", count, seen.path("comments").path("count").asInt()));
    MediaViews.excerpt(seen, "comments")
        .ifPresent(ids -> probe.verify(Items.same("comments.data", newest, ids)));
  }

  private static JsonNode withoutComments(JsonNode media) {
    return media.<ObjectNode>deepCopy().without(List.of("comments", "user_has_liked"));
  }
}
