package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.Optional;

/** Every response that shows one media object to one user. */
record MediaViews(Probe probe, Party viewer, String id, String shortcode, String owner) {

  static MediaViews of(Probe probe, Party viewer, JsonNode media) {
    return new MediaViews(
        probe,
        viewer,
        media.path("id").asText(),
        Ids.shortcode(media),
        media.path("user").path("id").asText());
  }

  /**
   * Returns the object by its id, its number and its shortcode, and as the only item of its owner's
   * list.
   */
  List<JsonNode> all() {
    return List.of(
        byId(),
        probe.ok(viewer.call("getMedia").path("media-id", Ids.number(id).toString())).data(),
        probe.ok(viewer.call("getMediaByShortcode").path("shortcode", shortcode)).data(),
        inList());
  }

  JsonNode byId() {
    return probe.ok(viewer.call("getMedia").path("media-id", id)).data();
  }

  private JsonNode inList() {
    List<JsonNode> items =
        probe
            .ok(
                viewer
                    .call("getUserRecentMedia")
                    .path("user-id", owner)
                    .query("max_id", Ids.above(id))
                    .query("min_id", Ids.below(id)))
            .items();
    probe.verify(Items.same("list", List.of(id), Items.ids(items)));
    return items.get(0);
  }

  List<JsonNode> likers() {
    return probe.ok(viewer.call("listLikes").path("media-id", id)).items();
  }

  List<JsonNode> comments() {
    return probe.ok(viewer.call("listComments").path("media-id", id)).items();
  }

  /** Returns the ids of an excerpt; empty if the response contains the number alone. */
  static Optional<List<String>> excerpt(JsonNode media, String name) {
    JsonNode data = media.path(name).path("data");
    return data.isArray()
        ? Optional.of(data.valueStream().map(each -> each.path("id").asText()).toList())
        : Optional.empty();
  }
}
