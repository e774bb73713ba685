package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server acknowledged is there after its process was killed in the middle of writing. */
class DurabilityTest {
  private static final int ACKNOWLEDGED_BEFORE_KILL = 120;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Set<String> liked = ConcurrentHashMap.newKeySet();
  private final Map<String, String> commented = new ConcurrentHashMap<>();
  private final CountDownLatch acknowledged = new CountDownLatch(ACKNOWLEDGED_BEFORE_KILL);
  private String token;

  @Test
  void acknowledgedLikesAndCommentsSurviveAKill(@TempDir Path folder) throws Exception {
    Path database = folder.resolve("world.db");
    try (ServerProcess server = ServerProcess.serve(database)) {
      token =
          ServerProcess.run(
              "token", "--database", database.toString(), "--user", "1", "--scopes", "all");
      List<String> media = mediaOf(server.baseUrl());
      ExecutorService writers = Executors.newFixedThreadPool(4);
      for (int round = 0; round < 20; round++) {
        for (String id : media) {
          String text = "round " + round + " on " + id;
          writers.execute(() -> like(server.baseUrl(), id));
          writers.execute(() -> comment(server.baseUrl(), id, text));
        }
      }
      assertThat(acknowledged.await(60, TimeUnit.SECONDS)).isTrue();
      server.kill();
      writers.shutdownNow();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(commented).isNotEmpty();
    try (ServerProcess server = ServerProcess.serve(database)) {
      for (String id : liked) {
        assertThat(get(server.baseUrl() + "/media/" + id).at("/data/user_has_liked").asBoolean())
            .as("like of %s", id)
            .isTrue();
      }
      for (Map.Entry<String, String> comment : commented.entrySet()) {
        JsonNode comments =
            get(server.baseUrl() + "/media/" + comment.getValue() + "/comments").get("data");
        assertThat(comments.findValuesAsText("text")).contains(comment.getKey());
      }
      assertThat(server.terminate()).isZero();
    }
  }

  private List<String> mediaOf(String baseUrl) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    get(baseUrl + "/media/popular?count=12")
        .get("data")
        .forEach(m -> ids.add(m.get("id").asText()));
    assertThat(ids).isNotEmpty();
    return ids;
  }

  private void like(String baseUrl, String mediaId) {
    if (post(baseUrl + "/media/" + mediaId + "/likes", "")) {
      liked.add(mediaId);
      acknowledged.countDown();
    }
  }

  private void comment(String baseUrl, String mediaId, String text) {
    String form = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    if (post(baseUrl + "/media/" + mediaId + "/comments", form)) {
      commented.put(text, mediaId);
      acknowledged.countDown();
    }
  }

  /** Whether the server said that it did it. A connection cut by the kill says nothing. */
  private boolean post(String url, String form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "?access_token=" + token))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private JsonNode get(String url) throws IOException, InterruptedException {
    String separator = url.contains("?") ? "&" : "?";
    HttpResponse<String> reply =
        http.send(
            HttpRequest.newBuilder(URI.create(url + separator + "access_token=" + token)).build(),
            BodyHandlers.ofString());
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return json.readTree(reply.body());
  }
}
