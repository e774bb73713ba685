package io.github.instagramv1.conformance.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  private static final String SECRET = "5ec3e7 b+c";

  private final Redactor redactor =
      new Redactor(
          new Settings(
              Map.of(
                  Setting.BASE_URL, "http://localhost/v1",
                  Setting.TOKEN, "1.2.3",
                  Setting.OAUTH_PASSWORD, SECRET)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the password 5ec3e7 b+c itself",
        "username=ana&password=5ec3e7+b%2Bc",
        "username=ana&password=5ec3e7%20b%2Bc",
        "http://localhost/oauth/authorize?access_token=5ec3e7",
        "http://localhost:3000/callback?code=5ec3e7&state=a",
        "{\"access_token\": \"5ec3e7\"}",
        "curl -H 'Cookie: session=5ec3e7; other=5ec3e7' 'http://localhost/'",
      })
  void redactsCredentials(String text) {
    assertThat(redactor.redact(text)).contains("***").doesNotContain("5ec3e7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"code\": 400}", "error_type", "no cookies"})
  void keepsOtherText(String text) {
    assertThat(redactor.redact(text)).isEqualTo(text);
  }
}
