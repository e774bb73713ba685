package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.api.UsersApi.GetUserRecentMediaRequest;
import io.github.instagramv1.client.api.UsersApi.GetUserRequest;
import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.ServerErrorException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.model.ErrorType;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {
  private static final String TOKEN = "1.abcdef0.s&c=r+t é";

  private FakeServer server;

  @BeforeEach
  void startServer() throws Exception {
    server = new FakeServer();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void appendsTheTokenAfterTheQueryParameters() {
    server.respondWith(200, "{\"data\": [], \"meta\": {\"code\": 200}, \"pagination\": {}}");
    client().generated().users().getUserRecentMedia(new GetUserRecentMediaRequest("self").count(3));
    assertThat(server.method()).isEqualTo("GET");
    assertThat(server.uri().getRawPath()).isEqualTo("/v1/users/self/media/recent");
    assertThat(server.uri().getRawQuery())
        .isEqualTo("count=3&access_token=1.abcdef0.s%26c%3Dr%2Bt+%C3%A9");
  }

  @Test
  void sendsTheClientIdInTheQuery() {
    server.respondWith(200, "{\"data\": {\"name\": \"x\"}, \"meta\": {\"code\": 200}}");
    server.client().clientId("d2cbeff").build().generated().tags().getTag("snö & is;land");
    assertThat(server.uri().getRawPath()).isEqualTo("/v1/tags/sn%C3%B6%20%26%20is%3Bland");
    assertThat(server.uri().getRawQuery()).isEqualTo("client_id=d2cbeff");
  }

  @Test
  void postsAForm() {
    client().generated().comments().createComment("1_2", "a & b + c 🐕=é");
    assertThat(server.method()).isEqualTo("POST");
    assertThat(server.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(server.body()).isEqualTo("text=a+%26+b+%2B+c+%F0%9F%90%95%3D%C3%A9");
    assertThat(server.uri().getRawQuery()).startsWith("access_token=");
  }

  @Test
  void deletesWithTheTokenInTheQuery() {
    client().generated().likes().unlikeMedia("1_2");
    assertThat(server.method()).isEqualTo("DELETE");
    assertThat(server.uri().getRawQuery()).startsWith("access_token=");
    assertThat(server.body()).isEmpty();
  }

  @Test
  void mapsAnErrorResponseToItsErrorType() {
    String body =
        "{\"meta\": {\"code\": 400, \"error_type\": \"APINotAllowedError\","
            + " \"error_message\": \"you cannot view this resource\"}}";
    server.respondWith(400, body);
    ApiErrorException refusal =
        catchThrowableOfType(
            ApiErrorException.class, () -> client().generated().users().getUser("8"));
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.errorType()).isEqualTo(ErrorType.API_NOT_ALLOWED_ERROR);
    assertThat(refusal.errorMessage()).isEqualTo("you cannot view this resource");
    assertThat(refusal.body()).isEqualTo(body);
    assertThat(refusal.operationId()).isEqualTo("getUser");
    assertThat(refusal).hasMessageNotContaining("abcdef0");
  }

  @Test
  void readsAnErrorResponseWithoutEnvelope() {
    server.respondWith(
        403,
        "{\"code\": 403, \"error_type\": \"OAuthForbiddenException\", \"error_message\": \"no\"}");
    ApiErrorException refusal =
        catchThrowableOfType(
            ApiErrorException.class, () -> client().generated().users().getUser("8"));
    assertThat(refusal.errorType()).isEqualTo(ErrorType.O_AUTH_FORBIDDEN_EXCEPTION);
  }

  @Test
  void keepsTheTextOfAnUnknownErrorType() {
    server.respondWith(400, "{\"meta\": {\"code\": 400, \"error_type\": \"APIAgeGatedError\"}}");
    ApiErrorException refusal =
        catchThrowableOfType(
            ApiErrorException.class, () -> client().generated().users().getUser("8"));
    assertThat(refusal.errorType()).isEqualTo(ErrorType.UNKNOWN);
    assertThat(refusal.errorTypeText()).isEqualTo("APIAgeGatedError");
  }

  @Test
  void classifiesResponsesThatAreNotJson() {
    server.respondWith(502, "<html>Bad gateway</html>");
    assertThatThrownBy(() -> client().generated().users().getUser("8"))
        .isInstanceOf(ServerErrorException.class);
    server.respondWith(200, "");
    assertThatThrownBy(() -> client().generated().users().getUser("8"))
        .isInstanceOf(UnexpectedResponseException.class);
    server.respondWith(200, "{\"data\": {\"id\": ");
    assertThatThrownBy(() -> client().generated().users().getUser("8"))
        .isInstanceOf(UnexpectedResponseException.class);
  }

  @Test
  void reportsAFailedConnection() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    InstagramClient unreachable =
        InstagramClient.builder()
            .baseUrl("http://localhost:" + closed + "/v1")
            .accessToken(TOKEN)
            .connectTimeout(Duration.ofSeconds(2))
            .retryPolicy(RetryPolicy.none())
            .build();
    assertThatThrownBy(() -> unreachable.generated().users().getUser("8"))
        .isInstanceOf(TransportException.class)
        .hasMessageNotContaining("abcdef0");
  }

  @Test
  void failsFuturesOfErrorResponses() {
    server.respondWith(400, "{\"meta\": {\"code\": 400, \"error_type\": \"APINotFoundError\"}}");
    var future = client().generated().users().getUserAsync(new GetUserRequest("8"));
    assertThatThrownBy(future::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(ApiErrorException.class);
  }

  @Test
  void credentialTextHidesTheToken() {
    assertThat(Credential.accessToken(TOKEN).toString()).isEqualTo("access_token=***");
  }

  private InstagramClient client() {
    return server.client().accessToken(TOKEN).retryPolicy(RetryPolicy.none()).build();
  }
}
