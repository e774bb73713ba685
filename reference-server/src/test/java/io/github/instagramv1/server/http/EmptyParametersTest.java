package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.id.Shortcode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty value of an optional parameter counts as absent, in every operation. */
class EmptyParametersTest {
  private static LiveServer server;
  private static String token;
  private static long pk;

  /** A GET operation of the contract, with a value for every required parameter. */
  record ReadOperation(String path, String required, List<String> optional) {
    @Override
    public String toString() {
      return path;
    }
  }

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2, 3);
              token = "access_token=" + users.token(1, Scope.values());
              pk = users.gallery(new TickingClock()).publish(2);
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("reads")
  void acceptsEmptyOptionalParameters(ReadOperation read) throws Exception {
    String path = read.path() + "?" + token + read.required();
    HttpResponse<String> without = server.get(path);
    assertThat(without.statusCode()).as(without.body()).isEqualTo(200);
    StringBuilder all = new StringBuilder();
    for (String name : read.optional()) {
      for (String empty : new String[] {"&" + name + "=", "&" + name}) {
        assertThat(data(server.get(path + empty))).as(name).isEqualTo(data(without));
      }
      all.append('&').append(name).append('=');
    }
    assertThat(data(server.get(path + all))).isEqualTo(data(without));
  }

  @Test
  void coversTheOptionalParametersOfTheContract() throws IOException {
    assertThat(reads().flatMap(read -> read.optional().stream()).distinct())
        .contains("count", "max_id", "min_timestamp", "cursor", "distance", "lat", "foursquare_id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users/search?q=",
        "/users/search?q",
        "/users/search?q=&q=user1",
        "/tags/search?q=",
        "/media/search?lat=&lng=0",
        "/media/search?lat=0&lng="
      })
  void rejectsAnEmptyRequiredParameter(String path) throws Exception {
    assertInvalid(server.get(path + "&" + token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text=", "text", "text=&text=x"})
  void rejectsAnEmptyRequiredFormField(String form) throws Exception {
    assertInvalid(server.post("/media/" + pk + "/comments?text=query&" + token, form));
    assertInvalid(server.post("/users/2/relationship?" + token, "action="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"count=%20", "count=+", "max_id=%20", "min_timestamp=%20", "distance=%09"})
  void rejectsABlankValue(String parameter) throws Exception {
    String path =
        parameter.startsWith("distance") ? "/media/search?lat=0&lng=0&" : "/users/2/media/recent?";
    assertInvalid(server.get(path + parameter + "&" + token));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"count=&count=1", "count=1&count=", "count&count=1&count=3", "cou%6Et=&count=1"})
  void usesTheFirstNonEmptyOfRepeatedValues(String counts) throws Exception {
    for (int user = 2; user <= 3; user++) {
      server.post("/users/" + user + "/relationship?" + token, "action=follow");
    }
    HttpResponse<String> response = server.get("/users/self/follows?" + counts + "&" + token);
    assertThat(server.json(response).at("/data")).hasSize(1);
    String next = server.json(response).at("/pagination/next_url").asText();
    assertThat(
            server
                .json(server.get(next.substring(server.baseUrl().toString().length())))
                .at("/data"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'/locations/search?lat=&lng=&distance=&foursquare_id=&facebook_places_id=1'",
    "'/locations/search?lat=0&lng=0&foursquare_id=&foursquare_v2_id=&facebook_places_id='",
    "'/tags/sunset/media/recent?max_tag_id=&max_id='",
    "'/users/self?callback=&sig=&client_id='",
    "'/users/self?access_token='"
  })
  void ignoresEmptyAlternativesOfAParameter(String path) throws Exception {
    assertThat(server.get(path + "&" + token)).returns(200, HttpResponse::statusCode);
  }

  @Test
  void usesTheOldCursorNameIfTheNewOneIsEmpty() throws Exception {
    String path = "/tags/sunset/media/recent?" + token;
    assertThat(server.json(server.get(path)).at("/data")).hasSize(1);
    assertThat(server.json(server.get(path + "&max_tag_id=&max_id=" + pk)).at("/data")).isEmpty();
  }

  @Test
  void ignoresAnEmptyTokenInTheForm() throws Exception {
    HttpResponse<String> response =
        server.post("/users/2/relationship?" + token, "access_token=&action=follow&_method=");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  static Stream<ReadOperation> reads() throws IOException {
    try (InputStream file =
        EmptyParametersTest.class.getResourceAsStream("/META-INF/openapi/instagram-v1.yaml")) {
      JsonNode contract = new YAMLMapper().readTree(file);
      List<ReadOperation> reads = new ArrayList<>();
      for (Map.Entry<String, JsonNode> path : contract.get("paths").properties()) {
        JsonNode parameters = path.getValue().at("/get/parameters");
        if (!parameters.isEmpty()) {
          reads.add(read(contract, path.getKey(), parameters));
        }
      }
      return reads.stream().filter(read -> !read.optional().isEmpty());
    }
  }

  private static ReadOperation read(JsonNode contract, String template, JsonNode parameters) {
    StringBuilder required = new StringBuilder();
    List<String> optional = new ArrayList<>(List.of("callback", "sig", "client_id", "unknown"));
    for (JsonNode each : parameters) {
      JsonNode parameter =
          each.has("$ref") ? contract.at(each.get("$ref").asText().substring(1)) : each;
      String name = parameter.get("name").asText();
      if (!parameter.get("in").asText().equals("query")) {
        continue;
      }
      if (parameter.path("required").asBoolean()) {
        required.append('&').append(name).append("=").append(name.equals("q") ? "u" : "0");
      } else {
        optional.add(name);
      }
    }
    if (template.equals("/locations/search")) {
      required.append("&facebook_places_id=1");
      optional.remove("facebook_places_id");
    }
    String path =
        template
            .replace("{geo-id}", "5")
            .replace("{location-id}", "7")
            .replace("{tag-name}", "sunset")
            .replace("{user-id}", "2")
            .replace("{media-id}", String.valueOf(pk))
            .replace("{shortcode}", Shortcode.encode(pk));
    return new ReadOperation(path, required.toString(), optional);
  }

  private static JsonNode data(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return server.json(response).get("data");
  }

  private static void assertInvalid(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(server.json(response).at("/meta/error_type").asText())
        .isEqualTo("APIInvalidParametersError");
  }
}
