package io.github.instagramv1.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private static final String CANARY = "c4narY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/users/self?access_token=c4narY",
        "GET /v1/users/search?q=c4narY&count=2 HTTP/1.1",
        "access_token=c4narY",
        "ACCESS_TOKEN=c4narY&x=1",
        "sig=c4narY",
        "client_secret: c4narY",
        "{\"access_token\":\"c4narY\"}",
        "{\"access_token\" : \"c4narY\"}",
        "Authorization: Bearer c4narYc4narY",
        "jdbc:postgresql://localhost/db?user=me&password=c4narY",
        "jdbc:postgresql://localhost/db?password=c4narY&user=me",
        "jdbc:postgresql://me:c4narY@localhost/db",
        "postgres://me:c4narY@localhost:5432/db",
        "https://c4narY@photos.example/",
        "password = c4narY",
        "Password='c4narY'",
        "db.passwd=c4narY",
        "signed-secret=c4narY",
        "other-token=c4narY"
      })
  void hidesCredentialsInAnyNotation(String text) {
    assertThat(Redaction.of(text)).doesNotContain(CANARY).contains("...");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0123456.0123456789abcdef0123456789abcdef",
        "12345678.0123456.0123456789ABCDEF0123456789ABCDEF",
        "6dc1787668c64c939929c17683d7cb74"
      })
  void hidesTextThatLooksLikeACredential(String secret) {
    assertThat(Redaction.of("the argument '" + secret + "' is unknown"))
        .isEqualTo("the argument '...' is unknown");
  }

  @Test
  void keepsOrdinaryErrorMessages() {
    for (String text :
        new String[] {
          "Cannot listen on localhost port 8080: Address already in use",
          "The database /var/lib/instagram.db does not exist. The commands serve and seed create"
              + " it.",
          "Cannot use the database PostgreSQL at db.example.org:5432/instagram: no space left.",
          "Did you mean --force?",
          "Internal error 0b7e5d0c-2f0c-4a53-9d0e-0c6a3a1f8f52"
        }) {
      assertThat(Redaction.of(text)).isEqualTo(text);
    }
  }

  @Test
  void escapesLineBreaksAndControlCharacters() {
    assertThat(Redaction.of("a\r\nERROR forged\u2028b\u001b[31m"))
        .isEqualTo("a\\u000d\\u000aERROR forged\\u2028b\\u001b[31m");
  }
}
