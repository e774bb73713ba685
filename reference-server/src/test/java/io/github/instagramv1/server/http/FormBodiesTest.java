package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodiesTest {
  private static final String MULTIPART = "multipart/form-data; boundary=B";
  private static final int MAX_BODY_BYTES = 64 * 1024;

  private static LiveServer server;
  private static String token;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              token = users.token(1, Scope.values());
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void resetRelationship() throws Exception {
    assertOutgoing(server.post(path(""), "action=unfollow"), "none");
  }

  @Test
  void readsUrlencodedForms() throws Exception {
    assertOutgoing(server.post(path(""), "action=follow"), "follows");
  }

  @Test
  void readsUrlencodedFormsWithoutContentType() throws Exception {
    assertOutgoing(
        server.post(path(""), null, BodyPublishers.ofString("action=follow")), "follows");
  }

  @Test
  void readsMultipartForms() throws Exception {
    assertOutgoing(server.post(path(""), MULTIPART, multipartPublisher("follow")), "follows");
  }

  @Test
  void usesQueryParametersWithoutABody() throws Exception {
    assertOutgoing(server.send("POST", path("&action=follow")), "follows");
  }

  @Test
  void prefersFormFieldsToQueryParameters() throws Exception {
    assertOutgoing(server.post(path("&action=nonsense"), "action=follow"), "follows");
    assertOutgoing(
        server.post(path("&action=nonsense"), MULTIPART, multipartPublisher("unfollow")), "none");
  }

  @Test
  void acceptsAnAccessTokenInTheBody() throws Exception {
    assertOutgoing(
        server.post("/users/2/relationship", "action=follow&access_token=" + token), "follows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "nonsense", "*/*", "application/*"})
  void rejectsOtherMediaTypes(String type) throws Exception {
    assertThat(server.post(path(""), type, BodyPublishers.ofString("action=follow")).statusCode())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {MULTIPART, "multipart/form-data", "application/x-www-form-urlencoded"})
  void rejectsAMalformedBody(String type) throws Exception {
    byte[] broken = "--B\r\nContent-Disp&action=%".getBytes(StandardCharsets.UTF_8);
    assertRefused(server.post(path(""), type, BodyPublishers.ofByteArray(broken)));
  }

  @Test
  void rejectsBodiesThatAreNotUtf8() throws Exception {
    byte[] form = "action=follow\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    String urlencoded = "application/x-www-form-urlencoded";
    assertThat(errorMessage(server.post(path(""), urlencoded, BodyPublishers.ofByteArray(form))))
        .isEqualTo("A parameter is not UTF-8.");
    byte[] parts = multipartBody("follow\u00ff").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(errorMessage(server.post(path(""), MULTIPART, BodyPublishers.ofByteArray(parts))))
        .isEqualTo("A parameter is not UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE"})
  void ignoresBodiesOfGetAndDelete(String method) throws Exception {
    BodyPublisher form = BodyPublishers.ofString("access_token=" + token);
    HttpResponse<String> response =
        server.send(server.request("/media/1/likes").method(method, form));
    assertThat(response.body()).contains("OAuthParameterException");
  }

  @Test
  void limitsBodiesTo64Kibibytes() throws Exception {
    String form = "action=follow&x=";
    assertOutgoing(
        server.post(path(""), form + "x".repeat(MAX_BODY_BYTES - form.length())), "follows");
    assertThat(
            server
                .post(path(""), form + "x".repeat(MAX_BODY_BYTES - form.length() + 1))
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void deliversTheResponseThatRejectsALargeBody() throws Exception {
    byte[] large = new byte[3_000_000];
    BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    for (BodyPublisher body : new BodyPublisher[] {BodyPublishers.ofByteArray(large), chunked}) {
      HttpResponse<String> response = server.post(path(""), "application/json", body);
      assertThat(response.statusCode()).isEqualTo(413);
      assertThat(server.json(response).at("/meta/code").asInt()).isEqualTo(413);
    }
  }

  private static String path(String query) {
    return "/users/2/relationship?access_token=" + token + query;
  }

  private static BodyPublisher multipartPublisher(String action) {
    return BodyPublishers.ofString(multipartBody(action));
  }

  private static String multipartBody(String action) {
    return "--B\r\nContent-Disposition: form-data; name=\"action\"\r\n\r\n"
        + action
        + "\r\n--B--\r\n";
  }

  private static void assertOutgoing(HttpResponse<String> response, String status)
      throws Exception {
    assertThat(server.json(response).at("/data/outgoing_status").asText())
        .as(response.body())
        .isEqualTo(status);
  }

  private static void assertRefused(HttpResponse<String> response) throws Exception {
    assertThat(errorMessage(response)).isNotEmpty();
  }

  private static String errorMessage(HttpResponse<String> response) throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    return server.json(response).at("/meta/error_message").asText();
  }
}
