package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TickingClock;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests which texts of a request are equivalent, how their length is measured, and which are ids.
 */
class EquivalentTextsTest {
  private static final String LETTER = "\uD801\uDC28";
  private static final String EMOJI = "\uD83D\uDE00";

  private static LiveServer server;
  private static String token;
  private static long pk;
  private static long comment;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              token = "access_token=" + users.token(1, Scope.values());
              Gallery gallery = users.gallery(new TickingClock());
              pk = gallery.publish(1);
              comment = gallery.comment(2, pk, "Fine");
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/t%61gs/sunset, /tags/sunset",
    "/users/%73elf/feed, /users/self/feed",
    "/users/s%65%6Cf, /users/self",
    "/media/%70opular, /media/popular",
    "/tags/sunset%2Ejson, /tags/sunset",
    "/tags/sunset%2ejson/, /tags/sunset",
    "/tags/%73%75nset, /tags/sunset",
    "/users/%31, /users/1",
    "/tags/a%5Fb, /tags/a_b"
  })
  void decodesUnneededPercentSequencesInPaths(String encoded, String plain) throws Exception {
    HttpResponse<String> expected = server.get(plain + "?" + token);
    assertThat(expected.statusCode()).isEqualTo(200);
    HttpResponse<String> response = server.get(encoded + "?" + token);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(server.json(response).get("data")).isEqualTo(server.json(expected).get("data"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users%2Fself", "/users/%2e%2e", "/users/1/%2e%2E/self", "/tags%3Fx"})
  void rejectsPercentEncodedPathSyntax(String path) throws Exception {
    assertThat(server.get(path + "?" + token).statusCode()).isBetween(400, 404);
  }

  @ParameterizedTest
  @CsvSource({"100, 200", "101, 400"})
  void measuresTagNamesInCodePoints(int length, int status) throws Exception {
    assertThat(server.get("/tags/" + encoded(LETTER, length) + "?" + token).statusCode())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "/locations/search?foursquare_v2_id=, 64",
    "/locations/search?facebook_places_id=, 64",
    "/tags/search?q=, 100",
    "/users/search?q=, 100"
  })
  void measuresParametersInCodePoints(String path, int maxLength) throws Exception {
    assertThat(server.get(path + encoded(EMOJI, maxLength) + "&" + token).statusCode())
        .isEqualTo(200);
    HttpResponse<String> longer = server.get(path + encoded(EMOJI, maxLength + 1) + "&" + token);
    assertThat(longer.statusCode()).isEqualTo(400);
    assertThat(longer.body()).contains("must have 1 to " + maxLength + " characters.");
  }

  @ParameterizedTest
  @CsvSource({
    "/users/self/media/recent?max_id=, 1",
    "/users/self/media/recent?min_id=, 0",
    "/tags/sunset/media/recent?max_tag_id=, 1",
    "/tags/sunset/media/recent?min_tag_id=, 0",
    "/users/self/media/liked?max_like_id=, 0"
  })
  void acceptsCursorsLargerThanAnyId(String path, int items) throws Exception {
    for (String bound : new String[] {"9223372036854775808", "9999999999999999999"}) {
      HttpResponse<String> response = server.get(path + bound + "&" + token);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      assertThat(server.json(response).get("data")).as(path + bound).hasSize(items);
    }
    assertThat(server.get(path + "99999999999999999999&" + token).statusCode()).isEqualTo(400);
  }

  @Test
  void treatsAnIdWithALeadingZeroAsUnknown() throws Exception {
    for (String path :
        new String[] {
          "/users/01",
          "/users/01/media/recent",
          "/users/01/follows",
          "/users/02/relationship",
          "/media/0" + pk,
          "/media/" + pk + "_01",
          "/media/0" + pk + "_1",
          "/media/" + pk + "_01/likes",
          "/locations/07",
          "/locations/007/media/recent",
          "/geographies/05/media/recent"
        }) {
      HttpResponse<String> response = server.get(path + "?" + token);
      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(response.body()).as(path).contains("APINotFoundError");
      assertThat(server.get(path.replaceAll("([/_])0+(?=[1-9])", "$1") + "?" + token).statusCode())
          .as(path)
          .isEqualTo(200);
    }
    String comments = "/media/" + pk + "/comments/";
    assertThat(server.send("DELETE", comments + "0" + comment + "?" + token).body())
        .contains("APINotFoundError");
    assertThat(server.send("DELETE", comments + comment + "?" + token).statusCode()).isEqualTo(200);
  }

  private static String encoded(String text, int times) {
    return URLEncoder.encode(text.repeat(times), StandardCharsets.UTF_8);
  }
}
