package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists beside its owner's that may contain a media object. Servers build and cache them apart
 * from the object itself, so each of them can be out of date alone.
 */
record MediaLists(Probe probe, Party viewer, JsonNode media) {
  private static final int MOST = 33;

  /** Returns the object once for each of these lists that contains it. */
  List<JsonNode> all() {
    String id = media.path("id").asText();
    List<JsonNode> found = new ArrayList<>();
    for (Call call : calls()) {
      probe.ok(call).items().stream()
          .filter(item -> item.path("id").asText().equals(id))
          .forEach(found::add);
    }
    return found;
  }

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    calls.add(onlyThis(viewer.call("getSelfFeed")));
    calls.add(viewer.call("getSelfLikedMedia").query("count", MOST));
    // Without a count, because a cache may keep short responses alone.
    calls.add(viewer.call("getPopularMedia"));
    if (media.path("tags").has(0)) {
      String tag = media.path("tags").get(0).asText();
      calls.add(viewer.call("getTagRecentMedia").path("tag-name", tag).query("count", MOST));
    }
    JsonNode place = media.path("location");
    if (place.hasNonNull("id")) {
      String id = place.path("id").asText();
      calls.add(onlyThis(viewer.call("getLocationRecentMedia").path("location-id", id)));
    }
    if (Distances.hasPoint(place)) {
      calls.add(searchNear(place));
    }
    return calls;
  }

  /** Bounds a list so that it has no other item. */
  private Call onlyThis(Call call) {
    String id = media.path("id").asText();
    return call.query("max_id", Ids.above(id)).query("min_id", Ids.below(id));
  }

  private Call searchNear(JsonNode place) {
    long made = media.path("created_time").asLong();
    return Distances.at(viewer.call("searchMedia"), place)
        .query("min_timestamp", made - 1)
        .query("max_timestamp", made + 1)
        .query("count", MOST);
  }
}
