package io.github.instagramv1.conformance.suite.comment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Excerpts;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;

/** All responses that show the comments on one media object. */
public final class CommentViews {
  private static final int LIST_LIMIT = 150;

  private final Probe probe;
  private final String id;
  private final int start;

  /** Reads the initial state. */
  public CommentViews(Probe probe, String id) {
    this.probe = probe;
    this.id = id;
    List<JsonNode> list = CommentChecks.list(probe, id);
    this.start = list.size();
    verify(list);
  }

  /**
   * Verifies that all responses agree, and returns the list.
   *
   * @param more the number of comments added since the initial state
   */
  public List<JsonNode> verify(int more) {
    List<JsonNode> list = CommentChecks.list(probe, id);
    probe.verify(Items.same("size", start + more, list.size()));
    verify(list);
    return list;
  }

  private void verify(List<JsonNode> list) {
    JsonNode media = probe.ok(probe.call("getMedia").path("media-id", id)).data();
    probe.verify(Excerpts.comments(media, list, LIST_LIMIT));
    JsonNode byShortcode =
        probe.ok(probe.call("getMediaByShortcode").path("shortcode", Ids.shortcode(media))).data();
    probe.verifySame("comments by shortcode", media.path("comments"), byShortcode.path("comments"));
  }
}
