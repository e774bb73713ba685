package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonpTest {
  @ParameterizedTest
  @ValueSource(strings = {"f", "$", "_1", "jQuery1910_1234", "app.photos.show", "fågel", "a$.b_"})
  void acceptsIdentifierPaths(String name) {
    assertThat(Jsonp.isFunctionName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1a", "a.", ".a", "a..b", "a b", "a[0]", "f()", "f;g", "a-b", "a/*", "f\n", "<b>"
      })
  void refusesAnythingElse(String name) {
    assertThat(Jsonp.isFunctionName(name)).isFalse();
  }

  @Test
  void refusesALongName() {
    assertThat(Jsonp.isFunctionName("f".repeat(200))).isTrue();
    assertThat(Jsonp.isFunctionName("f".repeat(201))).isFalse();
  }
}
