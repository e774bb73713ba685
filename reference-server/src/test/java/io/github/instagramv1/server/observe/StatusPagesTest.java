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
  private static final String ALLOWED_ORIGIN = "https://app.example.org";

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
                new WebSettings(
                    Optional.of(0), Set.of(ALLOWED_ORIGIN), Optional.of(log), Optional.empty()));
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
  void servesHealthAndMetricsOnTheManagementPort() throws Exception {
    assertThat(getManagement("/health").body())
        .isEqualTo("{\"status\":\"UP\",\"database\":\"UP\"}");
    assertThat(getManagement("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(send(request("/health")).statusCode()).isEqualTo(404);
    assertThat(send(request("/metrics")).statusCode()).isEqualTo(404);
  }

  @Test
  void countsRequestsByOperationAndStatus() throws Exception {
    server.get("/users/self?access_token=" + token);
    server.get("/users/self?access_token=" + token);
    server.get("/users/self");
    String text = getManagement("/metrics").body();
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
  void echoesAWellFormedRequestId() throws Exception {
    assertThat(getWithRequestId("abc-1").headers().firstValue("X-Request-Id")).contains("abc-1");
    assertThat(getWithRequestId("a b").headers().firstValue("X-Request-Id")).isEmpty();
  }

  @Test
  void logsEachRequestWithoutItsQuery() throws Exception {
    getWithRequestId("logged-1");
    send(request("/somewhere?access_token=" + token));
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
  void allowsCorsForAConfiguredOrigin() throws Exception {
    HttpResponse<String> response =
        send(request("/v1/users/self?access_token=" + token).header("Origin", ALLOWED_ORIGIN));
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
        .contains(ALLOWED_ORIGIN);
    assertThat(response.headers().firstValue("Vary").orElseThrow()).endsWith(", Origin");
    HttpResponse<String> preflight =
        send(
            request("/v1/media/1/likes")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", ALLOWED_ORIGIN)
                .header("Access-Control-Request-Method", "DELETE"));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("DELETE");
  }

  @Test
  void deniesCorsForOtherOriginsAndPages() throws Exception {
    HttpResponse<String> other =
        send(request("/v1/users/self").header("Origin", "https://evil.example"));
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> page = send(request("/accounts/login").header("Origin", ALLOWED_ORIGIN));
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private static HttpResponse<String> getWithRequestId(String id) throws Exception {
    return send(request("/v1/users/self?access_token=" + token).header("X-Request-Id", id));
  }

  private static HttpResponse<String> getManagement(String path) throws Exception {
    URI management = server.managementUrl().orElseThrow();
    return send(HttpRequest.newBuilder(management.resolve(path)));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.baseUrl().resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
