package io.github.instagramv1.conformance.integration.oldclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.Gson;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.jinstagram.entity.common.Pagination;

/** Things of the world that calls can be about, and the wire to look them up on. */
final class Samples {
  /** A public user with many media and many followers. */
  static final String FAMOUS = "1";

  /** A private user who waits for nobody's leave, and whom the caller can follow. */
  static final String PRIVATE = "8";

  private final InstagramServerInfo server;
  private final KnownPlace place;
  private final Wire wire;

  Samples(InstagramServerInfo server, Access access, KnownPlace place) {
    this.server = server;
    this.place = place;
    this.wire = new Wire(server.baseUrl(), access.credential(server));
  }

  /** The response to a plain GET with the same rights as the library has. */
  JsonNode get(String path) {
    return wire.get(path);
  }

  /** Holds the library's object against the response to a plain GET of a path. */
  void same(Object result, String path) throws IOException {
    Expected.same(result, get(path));
  }

  /** Compares the page after the one at a path, which must exist. */
  void sameNext(Object result, String path, String key) throws IOException {
    same(result, path + (path.contains("?") ? "&" : "?") + key + "=" + next(path, key));
  }

  /** Where the page after this one begins. */
  String next(String path, String key) {
    String next = get(path).at("/pagination/next_" + key).asText();
    assertThat(next).as("a next page of " + path).isNotEmpty();
    return next;
  }

  /** The pagination of a response as the library would have read it. */
  Pagination pagination(String path) {
    return new Gson().fromJson(get(path).get("pagination").toString(), Pagination.class);
  }

  /** A medium of somebody else, with comments and likes. */
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

  /** A medium at a place with an id. */
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

  /** A place as others know it. */
  KnownPlace place() {
    return place;
  }

  Date time(JsonNode medium, int secondsLater) {
    return Date.from(Instant.ofEpochSecond(medium.get("created_time").asLong() + secondsLater));
  }

  /** Lets somebody ask for the caller's leave to follow. */
  void request(long follower) {
    String self = get("/users/self").at("/data/id").asText();
    Wire other = new Wire(server.baseUrl(), "access_token=" + server.token(follower));
    other.post("/users/" + self + "/relationship", "action=unfollow");
    other.post("/users/" + self + "/relationship", "action=follow");
  }
}
