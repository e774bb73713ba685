package io.github.instagramv1.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPropertiesTest {
  private final UrlProperties urls = new UrlProperties(Contract.load().model());

  private static JsonNode listWith(String property, String value) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("data").addObject().putObject("images").put(property, value);
    return body;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/photos/1.jpg", "photos/1.jpg", "//host/1.jpg", "a b", "null"})
  void findsUrlsThatAreNotAbsolute(String value) {
    assertThat(urls.firstInvalid(listWith("url", value))).isPresent();
    assertThat(urls.firstInvalid(listWith("profile_picture", value)))
        .hasValueSatisfying(found -> assertThat(found).startsWith("profile_picture is \""));
  }

  @Test
  void acceptsAbsoluteUrlsAndNull() {
    assertThat(urls.firstInvalid(listWith("url", "http://host:8080/1.jpg?a=b"))).isEmpty();
    assertThat(urls.firstInvalid(listWith("url", "https://host/caf\u00e9.jpg"))).isEmpty();
    assertThat(urls.firstInvalid(listWith("url", null))).isEmpty();
  }

  /** The website of a profile may be an empty text, that of an application may not. */
  @Test
  void ignoresPropertiesThatAreUrlsInOneObjectOnly() {
    assertThat(urls.firstInvalid(listWith("website", ""))).isEmpty();
    assertThat(urls.firstInvalid(listWith("username", "anna"))).isEmpty();
  }
}
