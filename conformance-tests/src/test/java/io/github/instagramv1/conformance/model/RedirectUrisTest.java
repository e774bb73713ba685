package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectUrisTest {
  private static final String HOST = "http://yourcallback.com";

  /** The table of the API's own documentation. */
  @ParameterizedTest
  @CsvSource({
    "/,           /,                        true",
    "/,           /?this=that,              true",
    "/?this=that, /,                        false",
    "/?this=that, /?this=that&another=true, true",
    "/?this=that, /?another=true&this=that, false",
    "/callback,   /,                        false",
    "/callback,   /callback/?type=mobile,   true",
  })
  void matchAsDocumented(String registered, String sent, boolean expected) {
    assertThat(RedirectUris.match(HOST + registered, HOST + sent)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "http://yourcallback.com.example.org/",
    "http://yourcallback.com@example.org/",
    "https://yourcallback.com/",
    "http://yourcallback.com//",
    "http://yourcallback.com/a",
  })
  void doNotMatchByPrefix(String sent) {
    assertThat(RedirectUris.match(HOST + "/", sent)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"/?a=b, /?a=bc, false", "/?a=b, /?a=b, true", "/?a=b, /?a=b&a=c, true"})
  void matchByWholeParameters(String registered, String sent, boolean expected) {
    assertThat(RedirectUris.match(HOST + registered, HOST + sent)).isEqualTo(expected);
  }
}
