package io.github.instagramv1.conformance.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.client.GeneratedApis;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.api.LocationsApi.SearchLocationsRequest;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the client hands out, written back to JSON, is the reply that came over the wire. */
class ClientRoundTripTest {
  @TempDir private static Path folder;
  private static SeededServer server;

  private final ObjectMapper json =
      new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);
  private final List<String> done = new ArrayList<>();
  private String token;
  private GeneratedApis client;

  @BeforeAll
  static void start() {
    server = SeededServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @SuppressWarnings("deprecation")
  void nothingIsLostInAnyOperation() throws Exception {
    token = server.settings().get(Setting.TOKEN);
    client =
        InstagramClient.builder().baseUrl(server.baseUrl()).accessToken(token).build().generated();
    String media = raw("GET", "/media/popular", Map.of()).at("/data/0/id").asText();
    String shortcode =
        raw("GET", "/media/" + media, Map.of()).at("/data/link").asText().replaceAll(".*/p/|/", "");
    String tag = raw("GET", "/tags/search", Map.of("q", "s")).at("/data/0/name").asText();
    String place =
        raw(
                "GET",
                "/locations/search",
                Map.of("lat", "57.7072", "lng", "11.9668", "distance", "5000"))
            .at("/data/0/id")
            .asText();

    same(
        "getGeographyRecentMedia",
        client.geographies().getGeographyRecentMedia("58"),
        "/geographies/58/media/recent",
        Map.of());
    same(
        "searchLocations",
        client.locations().searchLocations(new SearchLocationsRequest().lat(57.7072).lng(11.9668)),
        "/locations/search",
        Map.of("lat", "57.7072", "lng", "11.9668"));
    same("getLocation", client.locations().getLocation(place), "/locations/" + place, Map.of());
    same(
        "getLocationRecentMedia",
        client.locations().getLocationRecentMedia(place),
        "/locations/" + place + "/media/recent",
        Map.of());
    same("getPopularMedia", client.media().getPopularMedia(), "/media/popular", Map.of());
    same(
        "searchMedia",
        client.media().searchMedia(35.6595, 139.7005),
        "/media/search",
        Map.of("lat", "35.6595", "lng", "139.7005"));
    same(
        "getMediaByShortcode",
        client.media().getMediaByShortcode(shortcode),
        "/media/shortcode/" + shortcode,
        Map.of());
    same("getMedia", client.media().getMedia(media), "/media/" + media, Map.of());
    same(
        "listComments",
        client.comments().listComments(media),
        "/media/" + media + "/comments",
        Map.of());
    same("listLikes", client.likes().listLikes(media), "/media/" + media + "/likes", Map.of());
    same("searchTags", client.tags().searchTags("s"), "/tags/search", Map.of("q", "s"));
    same("getTag", client.tags().getTag(tag), "/tags/" + tag, Map.of());
    same(
        "getTagRecentMedia",
        client.tags().getTagRecentMedia(tag),
        "/tags/" + tag + "/media/recent",
        Map.of());
    same("searchUsers", client.users().searchUsers("a"), "/users/search", Map.of("q", "a"));
    same("getSelfFeed", client.users().getSelfFeed(), "/users/self/feed", Map.of());
    same(
        "getSelfLikedMedia",
        client.users().getSelfLikedMedia(),
        "/users/self/media/liked",
        Map.of());
    same("getUser", client.users().getUser("2"), "/users/2", Map.of());
    same(
        "getUserRecentMedia",
        client.users().getUserRecentMedia("self"),
        "/users/self/media/recent",
        Map.of());
    same(
        "listRequestedBy",
        client.relationships().listRequestedBy(),
        "/users/self/requested-by",
        Map.of());
    same(
        "listFollowedBy",
        client.relationships().listFollowedBy("self"),
        "/users/self/followed-by",
        Map.of());
    same(
        "listFollows", client.relationships().listFollows("self"), "/users/self/follows", Map.of());
    same(
        "getRelationship",
        client.relationships().getRelationship("2"),
        "/users/2/relationship",
        Map.of());

    equal(
        "likeMedia",
        client.likes().likeMedia(media),
        raw("POST", "/media/" + media + "/likes", Map.of()));
    equal(
        "unlikeMedia",
        client.likes().unlikeMedia(media),
        raw("DELETE", "/media/" + media + "/likes", Map.of()));
    equal(
        "modifyRelationship",
        client.relationships().modifyRelationship("2", "follow"),
        raw("POST", "/users/2/relationship", Map.of("action", "follow")));
    String text = "Both ways & back 🐕 é";
    JsonNode created = json.valueToTree(client.comments().createComment(media, text));
    JsonNode listed = raw("GET", "/media/" + media + "/comments", Map.of()).at("/data");
    assertThat(created.at("/data")).isEqualTo(listed.get(listed.size() - 1));
    done.add("createComment");
    JsonNode second = raw("POST", "/media/" + media + "/comments", Map.of("text", text));
    equal(
        "deleteComment",
        client.comments().deleteComment(media, created.at("/data/id").asText()),
        raw("DELETE", "/media/" + media + "/comments/" + second.at("/data/id").asText(), Map.of()));

    assertThat(new TreeSet<>(done))
        .containsExactlyElementsOf(
            new TreeSet<>(
                new ContractShapes()
                    .all().stream().map(ContractShapes.Entry::operationId).toList()));
  }

  private void same(String operationId, Object reply, String path, Map<String, String> query)
      throws Exception {
    equal(operationId, reply, raw("GET", path, query));
  }

  private void equal(String operationId, Object reply, JsonNode raw) throws Exception {
    // Through text: in memory an int and a long of the same value are different nodes. The token is
    // the
    // same on both sides, at another place of next_url.
    JsonNode written = json.readTree(json.writeValueAsString(reply));
    assertThat(NextUrl.sorted(written)).as(operationId).isEqualTo(NextUrl.sorted(raw));
    done.add(operationId);
  }

  private JsonNode raw(String method, String path, Map<String, String> parameters)
      throws Exception {
    RequestSpecification request =
        RestAssured.given()
            .config(
                RestAssuredConfig.config()
                    .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
            .queryParam("access_token", token);
    if (method.equals("POST")) {
      parameters.forEach(request::formParam);
    } else {
      parameters.forEach(request::queryParam);
    }
    Response reply = request.request(method, server.baseUrl() + path);
    assertThat(reply.statusCode()).as(method + " " + path).isEqualTo(200);
    return json.readTree(reply.asByteArray());
  }
}
