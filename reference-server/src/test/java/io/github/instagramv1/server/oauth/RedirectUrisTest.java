package io.github.instagramv1.server.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUrisTest {
  private static final String HOST = "http://yourcallback.com";

  @ParameterizedTest
  @CsvSource({
    "/,            /,                            true",
    "/,            /?this=that,                  true",
    "/?this=that,  /,                            false",
    "/?this=that,  /?this=that&another=true,     true",
    "/?this=that,  /?another=true&this=that,     false",
    "/callback,    /,                            false",
    "/callback,    /callback/?type=mobile,       true",
    "/callback,    /callback,                    true",
    "/callback/,   /callback,                    true",
    "/callback,    /callback//,                  false",
    "/callback,    /callback.evil,               false",
    "/callback,    /callback/more,               false",
    "/callback,    /Callback,                    false",
    "/callback,    /x/../callback,               false",
    "/?this=that,  /?this=thatandmore,           false",
    "/callback,    '/callback#x',                false",
    "/callback,    .evil.com/callback,           false",
    "/callback,    @evil.com/callback,           false",
    "/callback,    :81/callback,                 false"
  })
  void matchesByTheDocumentedTable(String registered, String sent, boolean expected) {
    assertThat(RedirectUris.matches(HOST + registered, HOST + sent)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\nSet-Cookie: a=b", "?a=\u00e9", "?a=\\", "?a=<b>", "?a=\"", "? "})
  void rejectsUrisWithUnsafeCharacters(String end) {
    assertThat(RedirectUris.matches(HOST + "/", HOST + "/" + end)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.org/back",
        "http://localhost:3000/callback?from=photos",
        "app://back",
        "org.example.app:/back"
      })
  void acceptsRegistrableUris(String uri) {
    assertThat(RedirectUris.requireRegistrable(uri)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/back",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "http://",
        "https://user@app.example.org/",
        "https://app.example.org/#back",
        "https://app.example.org/\u00e9"
      })
  void rejectsUnregistrableUris(String uri) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RedirectUris.requireRegistrable(uri))
        .withMessage(RedirectUris.RULE);
  }

  @Test
  void derivesThePolicySourceOfAUri() {
    assertThat(RedirectUris.policySource("http://localhost:3000/callback?a=b"))
        .isEqualTo("http://localhost:3000");
    assertThat(RedirectUris.policySource("app://back")).isEqualTo("app:");
  }
}
