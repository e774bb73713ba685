package io.github.instagramv1.conformance.integration.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.page.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An iteration over all pages of a list, with a small page size.
 *
 * @param service returns the list from the client's services
 * @param start the request for the first page over plain HTTP, with a count
 */
record Walk(String operationId, Function<InstagramClient, Paged<?>> service, RawCall start) {
  /** Returns one iteration for each operation that has pages. */
  @SuppressWarnings("deprecation")
  static List<Walk> all(String location) {
    return List.of(
        new Walk(
            "getUserRecentMedia",
            c -> c.users().recentMedia("2", o -> o.count(7)),
            RawCall.get("/users/2/media/recent").query("count", 7)),
        new Walk(
            "getSelfFeed",
            c -> c.users().feed(o -> o.count(33)),
            RawCall.get("/users/self/feed").query("count", 33)),
        new Walk(
            "getSelfLikedMedia",
            c -> c.users().likedMedia(o -> o.count(5)),
            RawCall.get("/users/self/media/liked").query("count", 5)),
        new Walk(
            "getTagRecentMedia",
            c -> c.tags().recentMedia("sunset", o -> o.count(5)),
            RawCall.get("/tags/sunset/media/recent").query("count", 5)),
        new Walk(
            "getLocationRecentMedia",
            c -> c.locations().recentMedia(location, o -> o.count(2)),
            RawCall.get("/locations/" + location + "/media/recent").query("count", 2)),
        new Walk(
            "getGeographyRecentMedia",
            c -> c.geographies().recentMedia("58", o -> o.count(9)),
            RawCall.get("/geographies/58/media/recent").query("count", 9)),
        new Walk(
            "listFollows",
            c -> c.relationships().following(o -> o.count(4)),
            RawCall.get("/users/self/follows").query("count", 4)),
        new Walk(
            "listFollowedBy",
            c -> c.relationships().followers("2", o -> o.count(4)),
            RawCall.get("/users/2/followed-by").query("count", 4)));
  }

  List<JsonNode> byService(InstagramClient client) throws JsonProcessingException {
    List<JsonNode> items = new ArrayList<>();
    for (Object item : service.apply(client)) {
      items.add(Outcome.tree(item));
    }
    return items;
  }

  List<JsonNode> byHttp(RawHttp http, Caller caller) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode page = http.body(start, caller);
    page.path("data").forEach(items::add);
    while (page.at("/pagination/next_url").isTextual()) {
      page = http.body(page.at("/pagination/next_url").asText());
      page.path("data").forEach(items::add);
    }
    return items;
  }
}
