package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;

/**
 * Writes on one media object that are read in every place and then undone. If a cache takes a count
 * that falls for the revision of the object, the next write makes it return what was read here.
 */
record UndoneWrites(Probe probe, Party user, JsonNode media) {

  /** Likes and unlikes. */
  void like() {
    probe.undo("unlike " + id(), () -> call("unlikeMedia").send());
    probe.ok(call("likeMedia"));
    read();
    probe.ok(call("unlikeMedia"));
  }

  /** Adds and deletes a comment. */
  void comment() {
    CommentState state = new CommentState(probe, List.of(user), media);
    String comment = state.add(user, probe.texts().unique());
    probe.undo("delete comment " + comment, () -> state.call(user, comment).send());
    read();
    state.delete(user, comment);
  }

  private void read() {
    MediaViews.of(probe, user, media).all();
    new MediaLists(probe, user, media).all();
  }

  private Call call(String operation) {
    return user.call(operation).path("media-id", id());
  }

  private String id() {
    return media.path("id").asText();
  }
}
