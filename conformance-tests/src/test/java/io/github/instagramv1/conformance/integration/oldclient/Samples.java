package io.github.instagramv1.conformance.integration.oldclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.Gson;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.jinstagram.entity.common.Pagination;

/** Objects in the sample data that tests can request, and plain requests to look them up. */
final class Samples {
  /** A public user with many media and many followers. */
  static final String FAMOUS = "1";

  /**
   * A private account that has sent no pending follow request and that the authenticated user can
   * follow.
   */
  static final String PRIVATE = "8";

  private final InstagramServerInfo server;
  private final KnownPlace place;
  private final Wire wire;

  Samples(InstagramServerInfo server, Access access, KnownPlace place) {
    this.server = server;
    this.place = place;
    this.wire = new Wire(server.baseUrl(), access.credential(server));
  }

  /**
   * Returns the response to a plain GET request with a credential that has the same rights as the
   * library's.
   */
  JsonNode get(String path) {
    return wire.get(path);
  }

  /** Verifies that the library's object equals the response to a plain GET request for a path. */
  void verify(Object result, String path) throws IOException {
    Expected.verify(result, get(path));
  }

  /**
   * Verifies that the library's object equals the page that follows the page at a path. That page
   * must exist.
   *
   * @param key the query parameter that names the start of a page
   */
  void verifyNext(Object result, String path, String key) throws IOException {
    verify(result, path + (path.contains("?") ? "&" : "?") + key + "=" + nextKey(path, key));
  }

  /** Returns the value of the page key with which the page after the one at this path begins. */
  String nextKey(String path, String key) {
    String next = get(path).at("/pagination/next_" + key).asText();
    assertThat(next).as("a next page of " + path).isNotEmpty();
    return next;
  }

  /** Returns the pagination object of a response as the library would read it. */
  Pagination pagination(String path) {
    return new Gson().fromJson(get(path).get("pagination").toString(), Pagination.class);
  }

  /** Returns a media object of another user that has comments and likes. */
  JsonNode medium() {
    for (JsonNode each : get("/users/" + FAMOUS + "/media/recent?count=33").get("data")) {
      if (each.at("/comments/count").asInt() > 0 && each.at("/likes/count").asInt() > 0) {
        return each;
      }
    }
    throw new IllegalStateException("User " + FAMOUS + " has no medium with comments and likes");
  }

  String mediaId() {
    return medium().get("id").asText();
  }

  /** Returns a media object whose location has an id. */
  JsonNode mediumAtPlace() {
    for (JsonNode each : get("/users/" + FAMOUS + "/media/recent?count=33").get("data")) {
      if (each.at("/location").hasNonNull("id")) {
        return each;
      }
    }
    throw new IllegalStateException("User " + FAMOUS + " has no medium at a place with an id");
  }

  /** A tag with more than one page of media. */
  String tag() {
    return get("/tags/search?q=s").at("/data/0/name").asText();
  }

  /** Returns the ids that other services give to a location. */
  KnownPlace place() {
    return place;
  }

  Date time(JsonNode medium, int secondsLater) {
    return Date.from(Instant.ofEpochSecond(medium.get("created_time").asLong() + secondsLater));
  }

  /** Makes another user send a follow request to the authenticated user. */
  void sendFollowRequest(long follower) {
    String self = get("/users/self").at("/data/id").asText();
    Wire other = new Wire(server.baseUrl(), "access_token=" + server.token(follower));
    other.post("/users/" + self + "/relationship", "action=unfollow");
    other.post("/users/" + self + "/relationship", "action=follow");
  }
}
