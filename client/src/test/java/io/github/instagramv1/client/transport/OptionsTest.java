package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.PagingException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.url.BaseUrl;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the options of a client and of a call. */
class OptionsTest {

  @Test
  void sendsTheUserAgent() {
    try (Rig rig = new Rig(Answer.ok())) {
      rig.send(Calls.user());
      assertThat(rig.server.onlyRequest().header("User-Agent")).startsWith("instagram-v1-java/");
      assertThat(rig.server.onlyRequest().header("Accept")).isEqualTo("application/json");
      assertThat(rig.server.onlyRequest().header("Upgrade")).isNull();
    }
    try (Rig rig = Rig.with(o -> o.userAgent("shop/3"), Answer.ok())) {
      rig.send(Calls.user());
      assertThat(rig.server.onlyRequest().header("User-Agent")).isEqualTo("shop/3");
    }
  }

  @Test
  void callCanSetTokenParametersAndHeaders() {
    RequestOptions options =
        RequestOptions.builder()
            .accessToken("2.abc.def")
            .parameter("mood", "fine & dandy")
            .parameter("mood", "so so")
            .header("X-Trace", "7")
            .header("User-Agent", "mine")
            .build();
    try (Rig rig = new Rig(Answer.ok())) {
      rig.send(Calls.recentMedia().with(options));
      rig.send(Calls.user());
      ScriptedServer.Seen first = rig.server.seen().get(0);
      assertThat(first.target())
          .isEqualTo(
              "/v1/users/self/media/recent?count=3&mood=fine+%26+dandy&mood=so+so"
                  + "&access_token=2.abc.def");
      assertThat(first.header("X-Trace")).isEqualTo("7");
      assertThat(first.header("User-Agent")).isEqualTo("mine");
      assertThat(rig.server.seen().get(1).target())
          .isEqualTo("/v1/users/8?access_token=" + Rig.TOKEN);
    }
  }

  @Test
  void mergesOptionsWithPrecedence() {
    RequestOptions general =
        RequestOptions.builder()
            .timeout(Duration.ofSeconds(1))
            .attemptTimeout(Duration.ofSeconds(2))
            .parameter("a", "1")
            .clientId("d2cbeff")
            .build();
    RequestOptions special =
        RequestOptions.builder().timeout(Duration.ofSeconds(3)).parameter("b", "2").build();
    RequestOptions both = special.over(general);
    assertThat(both.timeout()).contains(Duration.ofSeconds(3));
    assertThat(both.attemptTimeout()).contains(Duration.ofSeconds(2));
    assertThat(both.parameters()).extracting("name").containsExactly("a", "b");
    assertThat(both.credential()).isPresent();
    assertThat(RequestOptions.none().over(general)).isSameAs(general);
    assertThat(general.over(RequestOptions.none())).isSameAs(general);
  }

  @Test
  void observerReceivesEveryRawResponse() {
    List<RawResponse> responses = new ArrayList<>();
    RequestOptions watched = RequestOptions.builder().observer(responses::add).build();
    try (Rig rig = new Rig(Answer.of(503, "busy"), Answer.ok("X-Mood: fine"))) {
      rig.send(Calls.user().with(watched));
      assertThat(responses).extracting(RawResponse::status).containsExactly(503, 200);
      assertThat(responses.get(1).header("x-mood")).contains("fine");
      assertThat(responses.get(1).body()).isEqualTo(Answer.EMPTY_DATA);
    }
  }

  @Test
  void interceptorsChangeRequestsAndResponses() {
    List<String> order = new ArrayList<>();
    try (Rig rig =
        Rig.with(
            o ->
                o.interceptor(new RecordingInterceptor("a", order))
                    .interceptor(new RecordingInterceptor("b", order))
                    .interceptor(new NumberingInterceptor())
                    .retryPolicy(RetryPolicy.standard()),
            Answer.brokenOff(),
            Answer.ok())) {
      assertThat(rig.send(Calls.user()).raw().header("X-Seen")).contains("a");
      assertThat(order)
          .containsExactly(
              "a request 1",
              "b request 1",
              "b failure 1",
              "a failure 1",
              "a request 2",
              "b request 2",
              "b response 2",
              "a response 2");
      assertThat(rig.server.seen().get(1).header("X-Attempt")).isEqualTo("2");
      assertThat(rig.server.seen().get(1).target()).startsWith("/v1/users/8?attempt=2&");
    }
  }

  @Test
  void interceptorsNeitherSeeNorRedirectTheToken() {
    List<String> seen = new ArrayList<>();
    Interceptor curious =
        new Interceptor() {
          @Override
          public ApiRequest request(ApiRequest request) {
            seen.add(request.url() + request.query() + request.headers() + request);
            return request;
          }
        };
    try (Rig rig = Rig.with(o -> o.interceptor(curious), Answer.ok())) {
      rig.send(Calls.user());
      assertThat(seen).hasSize(1).noneMatch(text -> text.contains(Rig.TOKEN));
    }
    Interceptor leading =
        new Interceptor() {
          @Override
          public ApiRequest request(ApiRequest request) {
            return new ApiRequest(
                request.operationId(),
                request.method(),
                "http://elsewhere.example/v1/users/8",
                List.of(),
                List.of(),
                List.of(),
                1);
          }
        };
    try (Rig rig = Rig.with(o -> o.interceptor(leading), Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void returnsTheRateLimitOfEachResponseAndTheLast() {
    try (Rig rig =
        new Rig(
            Answer.ok("X-Ratelimit-Limit: 5000", "X-Ratelimit-Remaining: 4711"),
            Answer.ok("X-Ratelimit-Limit: many", "X-Ratelimit-Remaining: 3"))) {
      assertThat(rig.transport.rateLimit()).isEmpty();
      assertThat(rig.send(Calls.user()).rateLimit()).contains(new RateLimit(5000, 4711));
      assertThat(rig.send(Calls.user()).rateLimit()).isEmpty();
      assertThat(rig.transport.rateLimit()).contains(new RateLimit(5000, 4711));
    }
  }

  @Test
  void keepsTheQueryOfAFollowedUrl() {
    try (Rig rig = new Rig(Answer.ok())) {
      String query = "count=3&access_token=" + Rig.TOKEN + "&q=a+b%20c&max_id=9%5F1";
      RequestOptions more =
          RequestOptions.builder().parameter("q", "again").parameter("x", "1").build();
      URI next = URI.create(rig.server.baseUrl() + "/users/self/media/recent?" + query);
      rig.send(Calls.recentMedia().at(next).with(more));
      assertThat(rig.server.onlyRequest().target())
          .isEqualTo(
              "/v1/users/self/media/recent?count=3&q=a+b%20c&max_id=9%5F1&x=1&access_token="
                  + Rig.TOKEN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://elsewhere.example/v1/users/8",
        "https://localhost:PORT/v1/users/8",
        "http://localhost:1/v1/users/8",
        "http://localhost:PORT@elsewhere.example/v1",
        "http://user@localhost:PORT/v1",
        "//elsewhere.example/v1/users/8",
        "mailto:someone"
      })
  void sendsNothingToAnotherOrigin(String url) {
    try (Rig rig = new Rig(Answer.ok())) {
      URI next = URI.create(url.replace("PORT", Integer.toString(rig.server.port())));
      assertThatThrownBy(() -> rig.send(Calls.recentMedia().at(next)))
          .isInstanceOf(PagingException.class)
          .hasMessageContaining("the base URL at http://localhost:" + rig.server.port());
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.recentMedia().at(next)).join())
          .hasCauseInstanceOf(PagingException.class);
      assertThat(rig.server.connections()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "/v1",
        "ftp://host/v1",
        "http://",
        "http://host/v1?access_token=s",
        "http://user:pw@host/v1",
        "http://host/v1#x",
        "not a url"
      })
  void rejectsInvalidBaseUrls(String url) {
    assertThatThrownBy(() -> new BaseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("access_token=s");
  }

  @Test
  void distinguishesHostsWithTheSamePrefix() {
    BaseUrl base = new BaseUrl("http://host");
    assertThat(base.sameOrigin("http://host/v1/users/8")).isTrue();
    assertThat(base.sameOrigin("http://host.example/v1/users/8")).isFalse();
    assertThat(base.sameOrigin("http://host@elsewhere.example/v1")).isFalse();
  }

  @Test
  void rejectsInvalidDurationsAndRetries() {
    assertThatThrownBy(() -> RequestOptions.builder().timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rig.Options().connectTimeout(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RetryPolicy.standard().withMaxRetries(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Records each step, and marks the responses that it receives. */
  private record RecordingInterceptor(String name, List<String> order) implements Interceptor {
    @Override
    public ApiRequest request(ApiRequest request) {
      order.add(name + " request " + request.attempt());
      return request;
    }

    @Override
    public RawResponse response(ApiRequest request, RawResponse response) {
      order.add(name + " response " + request.attempt());
      return new RawResponse(
          response.status(),
          Map.of("X-Seen", List.of(name)),
          response.body().getBytes(StandardCharsets.UTF_8),
          SkippedPauses.START);
    }

    @Override
    public void failure(ApiRequest request, TransportException failure) {
      assertThat(failure).isInstanceOf(InstagramException.class);
      order.add(name + " failure " + request.attempt());
    }
  }
}
