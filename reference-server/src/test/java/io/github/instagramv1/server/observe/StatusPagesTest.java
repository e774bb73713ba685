package io.github.instagramv1.server.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.settings.WebSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what operators see, and what scripts of other origins may read. */
class StatusPagesTest {
  private static final String APP = "https://app.example.org";

  @TempDir private static Path folder;
  private static Path log;
  private static LiveServer server;
  private static String token;

  @BeforeAll
  static void start() {
    log = folder.resolve("access.log");
    ServerSettings settings =
        ServerSettings.local(LiveServer.file(folder))
            .withWeb(
                new WebSettings(Optional.of(0), Set.of(APP), Optional.of(log), Optional.empty()));
    server =
        LiveServer.start(
            settings,
            users -> {
              users.withPublic(1);
              token = users.token(1);
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void healthAndMetricsHaveAPortOfTheirOwn() throws Exception {
    assertThat(managed("/health").body()).isEqualTo("{\"status\":\"UP\",\"database\":\"UP\"}");
    assertThat(managed("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(open(request("/health")).statusCode()).isEqualTo(404);
    assertThat(open(request("/metrics")).statusCode()).isEqualTo(404);
  }

  @Test
  void requestsAreCountedByOperationAndStatusWithoutAToken() throws Exception {
    server.get("/users/self?access_token=" + token);
    server.get("/users/self?access_token=" + token);
    server.get("/users/self");
    String text = managed("/metrics").body();
    assertThat(text.lines())
        .anyMatch(
            line ->
                line.matches(
                    "instagram_requests_seconds_count\\{operation=\"getUser\",status=\"200\"\\}"
                        + " [2-9]\\d*"))
        .anyMatch(
            line ->
                line.startsWith(
                    "instagram_requests_seconds_count{operation=\"getUser\",status=\"400\"}"))
        .anyMatch(line -> line.matches("instagram_pool_active\\{pool=\"writer\"\\} 0.0"))
        .anyMatch(line -> line.startsWith("instagram_rate_limit_refusals_total"));
    assertThat(text).doesNotContain(token);
  }

  @Test
  void anIdComesBackWhereItIsWellFormed() throws Exception {
    assertThat(withId("abc-1").headers().firstValue("X-Request-Id")).contains("abc-1");
    assertThat(withId("a b").headers().firstValue("X-Request-Id")).isEmpty();
  }

  @Test
  void everyRequestIsALineOfTheLogWithoutItsQuery() throws Exception {
    withId("logged-1");
    open(request("/somewhere?access_token=" + token));
    List<String> lines = Files.readAllLines(log);
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("\"id\":\"logged-1\"", "\"operation\":\"getUser\"")
                    .contains("\"path\":\"/v1/users/self\"", "\"status\":200"));
    assertThat(lines).noneMatch(line -> line.contains(token));
  }

  @Test
  void scriptsOfAnAllowedOriginReadTheApi() throws Exception {
    HttpResponse<String> response =
        open(request("/v1/users/self?access_token=" + token).header("Origin", APP));
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(APP);
    assertThat(response.headers().firstValue("Vary").orElseThrow()).endsWith(", Origin");
    HttpResponse<String> asked =
        open(
            request("/v1/media/1/likes")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", APP)
                .header("Access-Control-Request-Method", "DELETE"));
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("DELETE");
  }

  @Test
  void scriptsOfOthersAndPagesAreNotShared() throws Exception {
    HttpResponse<String> other =
        open(request("/v1/users/self").header("Origin", "https://evil.example"));
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> page = open(request("/accounts/login").header("Origin", APP));
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private static HttpResponse<String> withId(String id) throws Exception {
    return open(request("/v1/users/self?access_token=" + token).header("X-Request-Id", id));
  }

  private static HttpResponse<String> managed(String path) throws Exception {
    URI management = server.managementUrl().orElseThrow();
    return open(HttpRequest.newBuilder(management.resolve(path)));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.baseUrl().resolve(path));
  }

  private static HttpResponse<String> open(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
