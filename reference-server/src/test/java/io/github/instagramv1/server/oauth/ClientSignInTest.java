package io.github.instagramv1.server.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.auth.AccessToken;
import io.github.instagramv1.client.error.OAuthException;
import io.github.instagramv1.client.oauth.AuthorizationRequest;
import io.github.instagramv1.client.oauth.InstagramOAuth;
import io.github.instagramv1.client.oauth.RedirectException;
import io.github.instagramv1.client.oauth.Scope;
import io.github.instagramv1.server.fixture.Browser;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import io.github.instagramv1.server.world.SampleCredentials;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The project's client gets tokens from a server with sample data, with the password of a user. */
@InstagramServer
class ClientSignInTest {
  private InstagramOAuth oauth;
  private Browser browser;
  private URI site;

  @BeforeEach
  void signIn(InstagramServerInfo server) throws Exception {
    site = server.baseUrl().resolve("/");
    oauth =
        InstagramOAuth.builder()
            .baseUrl(site.toString().replaceAll("/$", ""))
            .clientId(server.clientId())
            .clientSecret(server.clientSecret())
            .redirectUri("https://app.example.org/back")
            .build();
    browser = new Browser(site);
    assertThat(
            browser
                .signIn(SampleCredentials.FIRST_USERNAME, SampleCredentials.of(42).password())
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void exchangesACodeForAWorkingToken(InstagramServerInfo server) throws Exception {
    AuthorizationRequest request = oauth.authorize(Scope.PUBLIC_CONTENT, Scope.LIKES);
    String code = oauth.codeFrom(submitAnswer(request, "allow"), request.state());
    AccessToken granted = oauth.exchange(code);
    assertThat(granted.user().username()).isEqualTo(SampleCredentials.FIRST_USERNAME);
    InstagramClient client =
        InstagramClient.builder().baseUrl(server.baseUrl().toString()).accessToken(granted).build();
    assertThat(client.users().self().username()).isEqualTo(SampleCredentials.FIRST_USERNAME);
    assertThat(granted.user().profilePicture()).startsWith(site.toString());
    assertThatExceptionOfType(OAuthException.class)
        .isThrownBy(() -> oauth.exchange(code))
        .withMessageContaining("No matching code found.");
  }

  @Test
  void readsAnImplicitTokenFromTheFragment(InstagramServerInfo server) throws Exception {
    AuthorizationRequest request = oauth.authorizeImplicitly();
    String token = oauth.tokenFrom(submitAnswer(request, "allow"), request.state());
    InstagramClient client =
        InstagramClient.builder().baseUrl(server.baseUrl().toString()).accessToken(token).build();
    assertThat(client.users().self().username()).isEqualTo(SampleCredentials.FIRST_USERNAME);
  }

  @Test
  void reportsADeniedAuthorization() throws Exception {
    AuthorizationRequest request = oauth.authorize(Scope.COMMENTS);
    String redirect = submitAnswer(request, "deny");
    assertThatExceptionOfType(RedirectException.class)
        .isThrownBy(() -> oauth.codeFrom(redirect, request.state()));
  }

  private String submitAnswer(AuthorizationRequest request, String answer) throws Exception {
    return Browser.location(
        browser.submit(browser.open(request.url().toString()), Map.of("answer", answer)));
  }
}
