package io.github.instagramv1.client.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.FakeServer;
import io.github.instagramv1.client.auth.AccessToken;
import io.github.instagramv1.client.auth.AuthorizedUser;
import io.github.instagramv1.client.error.OAuthException;
import io.github.instagramv1.client.error.ServerErrorException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.http.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstagramOAuthTest {
  private static final String SECRET = "6dc1787668c64c939929c17683d7cb74";
  private static final String CODE = "0123456789abcdef0123456789abcdef";

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
  void buildsTheAuthorizationUrl() {
    AuthorizationRequest request = oauth().authorize(Scope.BASIC, Scope.PUBLIC_CONTENT);
    assertThat(request.url().toString())
        .isEqualTo(
            server.origin()
                + "/oauth/authorize?client_id=d2cbeff&redirect_uri=https%3A%2F%2Fshop.example"
                + "%2Fback%3Fthis%3Dthat&response_type=code&scope=basic+public_content&state="
                + request.state());
    assertThat(oauth().authorizeImplicitly().url().getRawQuery())
        .contains("response_type=token")
        .doesNotContain("scope");
  }

  @Test
  void createsANewStateForEachRequest() {
    InstagramOAuth oauth = oauth();
    assertThat(oauth.authorize().state())
        .matches("[A-Za-z0-9_-]{32}")
        .isNotEqualTo(oauth.authorize().state());
  }

  @Test
  void acceptsABaseUrlWithoutAVersion() {
    InstagramOAuth bare =
        InstagramOAuth.builder()
            .baseUrl("https://api.example/photos")
            .clientId("c")
            .redirectUri("https://shop.example")
            .build();
    assertThat(bare.authorize().url().toString())
        .startsWith("https://api.example/photos/oauth/authorize?");
  }

  @Test
  void exchangesACodeForAToken() throws Exception {
    server.respondWith(
        200,
        """
        {"access_token": "8.d2cbeff.5ec3e7", "user": {"id": "8", "username": "ana",
         "full_name": "Ana", "profile_picture": "http://x/8.jpg", "bio": "b", "website": "",
         "novelty": 1}}
        """);
    AccessToken token = oauth().exchange(CODE);
    assertThat(token.value()).isEqualTo("8.d2cbeff.5ec3e7");
    assertThat(token.user())
        .isEqualTo(new AuthorizedUser("8", "ana", "Ana", "http://x/8.jpg", "b", ""));
    assertThat(token.toString()).isEqualTo("AccessToken[ana, ***]");
    assertThat(server.method()).isEqualTo("POST");
    assertThat(server.uri()).isEqualTo(URI.create("/oauth/access_token"));
    assertThat(server.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(server.body())
        .isEqualTo(
            "client_id=d2cbeff&client_secret="
                + SECRET
                + "&grant_type=authorization_code&redirect_uri=https%3A%2F%2Fshop.example"
                + "%2Fback%3Fthis%3Dthat&code="
                + CODE);
    assertThat(oauth().exchangeAsync(CODE).get()).isEqualTo(token);
  }

  @Test
  void reportsARejectedCodeWithoutEchoingIt() {
    server.respondWith(
        400,
        "{\"code\": 400, \"error_type\": \"OAuthException\", \"error_message\":"
            + " \"No matching code found: "
            + CODE
            + " for "
            + SECRET
            + "\"}");
    OAuthException refusal =
        catchThrowableOfType(OAuthException.class, () -> oauth().exchange(CODE));
    assertThat(refusal.code()).isEqualTo(400);
    assertThat(refusal.errorMessage()).isEqualTo("No matching code found: *** for ***");
    assertThat(refusal.url()).isEqualTo(server.origin() + "/oauth/access_token");
    assertThat(refusal).hasMessageNotContaining(CODE).hasMessageNotContaining(SECRET);
  }

  @Test
  void doesNotRetryACode() {
    server.respondWith(503, "<html>busy</html>");
    assertThatThrownBy(() -> oauth().exchange(CODE)).isInstanceOf(ServerErrorException.class);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void rejectsAResponseWithoutAToken() {
    server.respondWith(200, "{\"user\": {\"id\": \"8\"}}");
    UnexpectedResponseException failure =
        catchThrowableOfType(UnexpectedResponseException.class, () -> oauth().exchange(CODE));
    assertThat(failure.kind()).isEqualTo(UnexpectedResponseException.Kind.WRONG_SHAPE);
    assertThatThrownBy(() -> oauth().exchangeAsync(CODE).join())
        .hasCauseInstanceOf(UnexpectedResponseException.class);
  }

  @Test
  void requiresARedirectUriAndASecret() {
    assertThatThrownBy(() -> InstagramOAuth.builder().clientId("c").build())
        .isInstanceOf(IllegalStateException.class);
    InstagramOAuth withoutSecret =
        InstagramOAuth.builder().clientId("c").redirectUri("https://shop.example").build();
    assertThatThrownBy(() -> withoutSecret.exchange(CODE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(CODE);
  }

  private InstagramOAuth oauth() {
    return InstagramOAuth.builder()
        .baseUrl(server.origin() + "/v1/")
        .clientId("d2cbeff")
        .clientSecret(SECRET)
        .redirectUri("https://shop.example/back?this=that")
        .retryPolicy(RetryPolicy.standard().withDelays(Duration.ofMillis(1), Duration.ofMillis(1)))
        .build();
  }
}
