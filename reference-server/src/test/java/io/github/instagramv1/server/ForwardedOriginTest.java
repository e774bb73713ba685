package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests which origin {@code next_url}, which contains the access token, has behind trusted and
 * untrusted proxies.
 */
class ForwardedOriginTest {
  private String token;

  @TempDir private Path folder;

  @Test
  void buildsNextUrlFromHeadersOfATrustedProxy() throws Exception {
    try (LiveServer server = startServer(Set.of("127.0.0.0/8", "::1"))) {
      assertThat(origin(server, "X-Forwarded-Host", "evil.example, photos.example"))
          .isEqualTo("http://photos.example");
      assertThat(
              origin(
                  server,
                  "X-Forwarded-Host",
                  "evil.example",
                  "X-Forwarded-Host",
                  "photos.example",
                  "X-Forwarded-Proto",
                  "javascript, https"))
          .isEqualTo("https://photos.example");
      assertThat(
              origin(
                  server,
                  "Forwarded",
                  "host=evil.example, for=198.51.100.7;host=\"photos.example:8443\";proto=https"))
          .isEqualTo("https://photos.example:8443");
      assertThat(origin(server, "X-Forwarded-Proto", "gopher")).isEqualTo(serverOrigin(server));
      assertThat(origin(server, "X-Forwarded-Host", "evil.example/?x="))
          .isEqualTo(serverOrigin(server));
      assertThat(origin(server, "Forwarded", "host=evil.example", "X-Forwarded-Proto", "http"))
          .isEqualTo(serverOrigin(server));
    }
  }

  @Test
  void ignoresHeadersOfUntrustedProxies() throws Exception {
    try (LiveServer server = startServer(Set.of("192.0.2.0/24"))) {
      for (String header : List.of("X-Forwarded-Host", "Forwarded")) {
        String value = header.equals("Forwarded") ? "host=evil.example" : "evil.example";
        assertThat(origin(server, header, value)).isEqualTo(serverOrigin(server));
      }
    }
  }

  @Test
  void rejectsATrustedProxyThatIsNoAddressOrRange() {
    assertThatThrownBy(() -> startServer(Set.of("proxy.example")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("IP address or a range in CIDR notation");
  }

  private LiveServer startServer(Set<String> trusted) {
    return LiveServer.start(
        LiveServer.settings(folder, Optional.empty(), trusted, 5000),
        users -> {
          users.withPublic(1, 2, 3);
          token = users.token(1, Scope.values());
        });
  }

  private String origin(LiveServer server, String... headers) throws Exception {
    for (int user = 2; user <= 3; user++) {
      server.post("/users/" + user + "/relationship?access_token=" + token, "action=follow");
    }
    HttpRequest.Builder request =
        server.request("/users/self/follows?count=1&access_token=" + token);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    String next = server.json(server.send(request)).at("/pagination/next_url").asText();
    assertThat(next).contains("access_token=" + token);
    return next.substring(0, next.indexOf("/v1/"));
  }

  private static String serverOrigin(LiveServer server) {
    return server.baseUrl().toString().replace("/v1", "");
  }
}
