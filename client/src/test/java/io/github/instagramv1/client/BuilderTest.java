package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.oauth.InstagramOAuth;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that builders refuse invalid values in one sentence that says what is wrong and quotes no
 * secret.
 */
class BuilderTest {
  private static final String SECRET = "1574083.d2cbeff.5ec3e7c0ffee";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null                             | is null",
        "''                               | is empty",
        "' '                              | is empty",
        "' http://host/v1'                | starts or ends with a blank",
        "localhost:8080                   | does not begin with http:// or https://",
        "/v1                              | does not begin with http:// or https://",
        "//host/v1                        | does not begin with http:// or https://",
        "ftp://host/v1                    | does not begin with http:// or https://",
        "mailto:someone                   | does not begin with http:// or https://",
        "http://                          | is not a URL",
        "http:///v1                       | has no host",
        "http://:8080/v1                  | has no host",
        "http://my_host:8080              | has a host name with an underscore, my_host:8080,",
        "http://b\u00fccher.example/v1    | has a host or a port that is not valid:"
            + " b\u00fccher.example",
        "http://host:port/v1              | has a host or a port that is not valid: host:port",
        "http://host:99999/v1             | has the port 99999",
        "http://host:0/v1                 | has the port 0",
        "http://host:-1/v1                | has a host or a port that is not valid",
        "http://user:hunter2hunter2@h/v1  | contains a user name or a password",
        "http://u_s:hunter2hunter2@a_b/v1 | contains a user name or a password",
        "http://host/v1?key=hunter2       | has a query string",
        "http://host/v1?                  | has a query string",
        "http://host/v1#hunter2           | has a fragment",
        "not a url                        | is not a URL",
        "http://host\\v1                  | is not a URL"
      })
  void rejectsInvalidBaseUrlsWithTheReason(String url, String fault) {
    assertThatThrownBy(() -> InstagramClient.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The base URL ")
        .hasMessageContaining(fault)
        .hasMessageNotContaining("hunter2")
        .hasNoCause();
    assertThatThrownBy(() -> InstagramOAuth.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/v1",
        "HTTPS://Photos.Example/v1/",
        "http://host//",
        "http://[::1]:1/",
        "http://127.0.0.1",
        "https://photos.example:443/a/b/v1"
      })
  void acceptsValidBaseUrls(String url) {
    assertThat(InstagramClient.builder().baseUrl(url).accessToken("1.a.b").build().toString())
        .isEqualTo("InstagramClient[HttpTransport[" + url.replaceFirst("/+$", "") + "]]");
  }

  @Test
  void requiresExactlyOneCredential() {
    assertThatThrownBy(() -> InstagramClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("An access token or a client id is needed");
    assertThatThrownBy(() -> InstagramClient.builder().clientId("d2cbeff").accessToken("o").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Both an access token and a client id are set");
    assertThatThrownBy(() -> RequestOptions.builder().accessToken("o").clientId("d2cbeff"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not with both");
    assertThat(InstagramClient.builder().accessToken("a").accessToken("b").build()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null   | is null",
        "''     | is empty",
        "'  '   | is empty",
        "'S\n'  | has a line break, at character 29; remove it",
        "'S\r\n'| has a line break, at character 29; remove it",
        "'\nS'  | has a line break, at character 1; remove it",
        "'S\u0001'  | has a control character, at character 29; remove it",
        "'S\t'  | has a control character, at character 29; remove it",
        "' S'   | starts or ends with a blank; remove it",
        "'S '   | starts or ends with a blank; remove it"
      })
  void rejectsInvalidCredentialsWithTheReason(String template, String fault) {
    String value = template == null ? null : template.replace("S", SECRET);
    assertRefused(() -> InstagramClient.builder().accessToken(value), "The access token " + fault);
    assertRefused(() -> InstagramClient.builder().clientId(value), "The client id " + fault);
    assertRefused(
        () -> InstagramClient.builder().signingSecret(value), "The signing secret " + fault);
    assertRefused(() -> RequestOptions.builder().accessToken(value), "The access token " + fault);
    assertRefused(() -> RequestOptions.builder().clientId(value), "The client id " + fault);
    assertRefused(() -> InstagramOAuth.builder().clientId(value), "The client id " + fault);
    assertRefused(() -> InstagramOAuth.builder().clientSecret(value), "The client secret " + fault);
    assertRefused(() -> InstagramOAuth.builder().redirectUri(value), "The redirect URI " + fault);
    InstagramOAuth oauth =
        InstagramOAuth.builder().clientId("c").clientSecret("s").redirectUri("http://h").build();
    assertRefused(() -> oauth.exchange(value), "The code " + fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nX: y", "a\0", "\u2192", "a\u007f"})
  void rejectsHeadersThatHttpDoesNotAllow(String value) {
    String both = SECRET + value;
    for (Throwable refusal :
        List.of(
            catchThrowable(() -> RequestOptions.builder().header("Authorization", both)),
            catchThrowable(() -> request().withHeader("Authorization", both)),
            catchThrowable(() -> InstagramClient.builder().userAgent(both)),
            catchThrowable(() -> request().withHeader("X-Key: " + both, "x")))) {
      assertThat(refusal)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("that HTTP does not allow")
          .hasMessageNotContaining(SECRET)
          .hasNoCause();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        " host",
        "host ",
        "host\n",
        "http://host",
        "//host",
        "host:8080",
        "host/",
        "ana:hunter2@host",
        "[host]",
        "[::1",
        "::1]",
        ":",
        "-host",
        ".",
        "host?x",
        "host#x"
      })
  void rejectsInvalidProxyHosts(String host) {
    String sentence =
        "The host of the proxy must be a host name or an IP address alone, such as proxy.example:"
            + " without scheme, user name, port, path and blanks";
    assertRefused(() -> InstagramClient.builder().proxy(host, 80), sentence);
    assertRefused(() -> InstagramOAuth.builder().proxy(host, 80), sentence);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 65_536, 70_000, Integer.MIN_VALUE})
  void rejectsInvalidProxyPorts(int port) {
    assertRefused(
        () -> InstagramClient.builder().proxy("localhost", port),
        "The port of the proxy must be between 1 and 65535, not " + port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "proxy.invalid",
        "127.0.0.1",
        "::1",
        "[::1]",
        "fe80::1%1",
        "a_b.invalid"
      })
  void acceptsValidProxyHosts(String host) {
    assertThat(InstagramClient.builder().accessToken("1.a.b").proxy(host, 65_535).build())
        .isNotNull();
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatThrownBy(() -> InstagramClient.builder().proxy(null, 80))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The host of the proxy must not be null");
    assertThatThrownBy(() -> InstagramClient.builder().timeout(null))
        .hasMessage("timeout must not be null");
    assertThatThrownBy(() -> InstagramClient.builder().userAgent(null))
        .hasMessage("The user agent must not be null");
    assertThatThrownBy(() -> InstagramClient.builder().interceptor(null))
        .hasMessage("The interceptor must not be null");
    assertThatThrownBy(() -> InstagramClient.builder().retryPolicy(null))
        .hasMessage("The retry policy must not be null");
  }

  @Test
  void acceptsTheLongestDurations() throws Exception {
    Duration eternity = Duration.ofSeconds(Long.MAX_VALUE);
    try (FakeServer server = new FakeServer()) {
      InstagramClient client =
          server
              .client()
              .accessToken("1.a.b")
              .timeout(eternity)
              .attemptTimeout(eternity)
              .connectTimeout(eternity)
              .build();
      assertThat(client.generated().likes().likeMedia("1_2").meta().code()).isEqualTo(200);
    }
  }

  private static ApiRequest request() {
    return new ApiRequest("x", "GET", "http://host/v1", List.of(), List.of(), List.of(), 1);
  }

  private static void assertRefused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence)
        .hasNoCause();
  }
}
