package io.github.instagramv1.conformance.suite.like;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Excerpts;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;

/** All responses that show whether the first user likes one media object. */
public final class LikeViews {
  private static final int LIST_LIMIT = 120;

  private final Probe probe;
  private final String id;
  private final JsonNode start;

  /** Reads the initial state. */
  public LikeViews(Probe probe, String id) {
    this.probe = probe;
    this.id = id;
    this.start = byId();
    verify(start, start.path("user_has_liked").asBoolean(), 0);
  }

  /**
   * Verifies that all responses agree.
   *
   * @param more the number of likes added since the initial state
   */
  public void verify(boolean liked, int more) {
    verify(byId(), liked, more);
  }

  private void verify(JsonNode media, boolean liked, int more) {
    probe.verify(Items.same("user_has_liked", liked, media.path("user_has_liked").asBoolean()));
    probe.verify(Items.same("likes.count", count(start) + more, count(media)));
    List<JsonNode> likers = probe.ok(probe.call("listLikes").path("media-id", id)).items();
    List<JsonNode> ownLikes =
        probe.ok(probe.call("getSelfLikedMedia").query("count", LIST_LIMIT)).items();
    if (liked) {
      probe.verify(Items.contains(likers, probe.fixtures().accounts().selfId()));
      probe.verify(Items.contains(ownLikes, id));
    } else {
      probe.verify(Items.lacks(likers, probe.fixtures().accounts().selfId()));
      probe.verify(Items.lacks(ownLikes, id));
    }
    probe.verify(Excerpts.likes(media, likers, LIST_LIMIT));
    JsonNode byShortcode =
        probe.ok(probe.call("getMediaByShortcode").path("shortcode", Ids.shortcode(media))).data();
    probe.verifySame("likes by shortcode", media.path("likes"), byShortcode.path("likes"));
    probe.verify(
        Items.same(
            "user_has_liked by shortcode",
            media.path("user_has_liked"),
            byShortcode.path("user_has_liked")));
  }

  private JsonNode byId() {
    return probe.ok(probe.call("getMedia").path("media-id", id)).data();
  }

  private static int count(JsonNode media) {
    return media.path("likes").path("count").asInt();
  }
}
