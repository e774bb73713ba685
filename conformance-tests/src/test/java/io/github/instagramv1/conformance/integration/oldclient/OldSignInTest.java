package io.github.instagramv1.conformance.integration.oldclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.conformance.fixture.UserBrowser;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import io.github.instagramv1.server.world.SampleCredentials;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.jinstagram.Instagram;
import org.jinstagram.auth.InstagramAuthService;
import org.jinstagram.auth.exceptions.OAuthException;
import org.jinstagram.auth.model.Token;
import org.jinstagram.auth.model.Verifier;
import org.jinstagram.auth.oauth.InstagramService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests jInstagram 1.2.2 from sign-in to the first request with the new token.
 *
 * <p>The library contains fixed URLs of the API. The test therefore gives it a proxy behind which
 * the server has the host name of the API, and a trust store that trusts the server's certificate.
 */
@InstagramServer(seed = OldSignInTest.SEED)
class OldSignInTest {
  static final long SEED = 42;

  private static final String HOST = "api.instagram.com";
  private static final String REDIRECT_URI = "https://app.example.org/back";

  @TempDir private Path folder;
  private SSLSocketFactory previousSocketFactory;
  private Certificate certificate;
  private Tunnel tunnel;

  @BeforeEach
  void startTunnel(InstagramServerInfo server) throws Exception {
    certificate = Certificate.of(HOST, folder);
    tunnel = new Tunnel(certificate.identity(), server.baseUrl().getPort());
    previousSocketFactory = HttpsURLConnection.getDefaultSSLSocketFactory();
    HttpsURLConnection.setDefaultSSLSocketFactory(certificate.trust().getSocketFactory());
  }

  @AfterEach
  void stopTunnel() throws Exception {
    HttpsURLConnection.setDefaultSSLSocketFactory(previousSocketFactory);
    tunnel.close();
  }

  @Test
  void exchangesACodeForAWorkingToken(InstagramServerInfo server) throws Exception {
    InstagramService service =
        new InstagramAuthService()
            .apiKey(server.clientId())
            .apiSecret(server.clientSecret())
            .callback(REDIRECT_URI)
            .scope("public_content+likes")
            .proxy(tunnel.proxy())
            .build();
    String redirect = browser().allow(URI.create(service.getAuthorizationUrl()));
    assertThat(redirect).startsWith(REDIRECT_URI + "?code=");
    Verifier verifier = new Verifier(redirect.substring(redirect.indexOf('=') + 1));
    Token token = service.getAccessToken(verifier);
    Instagram instagram = (Instagram) service.getInstagram(token);
    instagram.setRequestProxy(tunnel.proxy());
    assertThat(instagram.getCurrentUserInfo().getData().getUsername())
        .isEqualTo(SampleCredentials.FIRST_USERNAME);
    assertThat(instagram.getUserInfo("2").getData().getId()).isEqualTo("2");
    assertThatThrownBy(() -> service.getAccessToken(verifier))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("No matching code found.");
    assertThat(tunnel.requestedHosts()).isNotEmpty().containsOnly(HOST + ":443");
  }

  private UserBrowser browser() throws Exception {
    return new UserBrowser(
        HttpClient.newBuilder()
            .proxy(ProxySelector.of(tunnel.address()))
            .sslContext(certificate.trust()),
        SampleCredentials.FIRST_USERNAME,
        SampleCredentials.of(SEED).password());
  }
}
