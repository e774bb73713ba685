package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLinksTest {
  private static final URI BASE = URI.create("http://server.test/v1/");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/tags/a/media/recent | /v1/tags/a/media/recent?max_id=9_1",
        "/v1/u?access_token=1.a.b&count=2 | /v1/u?access_token=1.a.b&count=2&max_id=9_1",
        "/v1/u?max_id=5&count=2&max_id=4 | /v1/u?count=2&max_id=9_1",
        "/v1/u?%6Dax_id=5&count=2 | /v1/u?count=2&max_id=9_1",
        "/v1/u?sig=ab&callback=f&count=2 | /v1/u?count=2&max_id=9_1",
        "/v1/u?b=%7e+x%20y&a=%c3%a5&a | /v1/u?b=%7e+x%20y&a=%c3%a5&a&max_id=9_1",
        "/v1/u?&&count=2& | /v1/u?count=2&max_id=9_1",
        "/v1/tags/sm%c3%b6r.json/?max_idx=1 | /v1/tags/sm%c3%b6r.json/?max_idx=1&max_id=9_1"
      })
  void replacesTheCursorAndKeepsOtherParameters(String requested, String next) {
    assertThat(links("http://caller.test:81", requested).next("max_id", "9_1"))
        .isEqualTo("http://caller.test:81" + next);
  }

  @ParameterizedTest
  @CsvSource({"a b,a+b", "a&b=c,a%26b%3Dc", "å,%C3%A5"})
  void encodesTheValue(String value, String encoded) {
    assertThat(links("https://x.test", "/v1/u").next("cursor", value))
        .isEqualTo("https://x.test/v1/u?cursor=" + encoded);
  }

  private static RequestLinks links(String origin, String requested) {
    ContainerRequest request =
        new ContainerRequest(
            BASE, BASE.resolve(requested), "GET", null, new MapPropertiesDelegate(), null);
    return new RequestLinks(origin, request);
  }
}
