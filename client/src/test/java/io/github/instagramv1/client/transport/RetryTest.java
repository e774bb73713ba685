package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.NotFoundException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.ServerErrorException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.url.BaseUrl;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
  private static final Answer UNAVAILABLE = Answer.of(503, "<html>busy</html>");
  private static final Answer LIMITED =
      Answer.error(429, "OAuthRateLimitException", "Retry-After: 1");

  static Stream<ApiCall<?>> repeatable() {
    return Stream.of(
        Calls.user(),
        Calls.like(),
        Calls.unlike(),
        Calls.deleteComment(),
        Calls.relationship("follow"),
        Calls.relationship("unfollow"),
        Calls.relationship("block"),
        Calls.relationship("unblock"));
  }

  static Stream<ApiCall<?>> notRepeatable() {
    return Stream.of(
        Calls.comment("Hi"),
        Calls.relationship("approve"),
        Calls.relationship("ignore"),
        Calls.relationship("deny"));
  }

  @ParameterizedTest
  @MethodSource("repeatable")
  void retriesRepeatableCalls(ApiCall<?> call) {
    try (Rig rig = new Rig(UNAVAILABLE, Answer.brokenOff(), Answer.ok())) {
      ApiResponse<?> response = rig.send(call);
      assertThat(response.attempts()).isEqualTo(3);
      assertThat(rig.server.seen()).hasSize(3);
      assertThat(rig.server.seen().stream().map(ScriptedServer.Seen::line).distinct()).hasSize(1);
      assertThat(rig.server.seen().stream().map(ScriptedServer.Seen::body).distinct()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("notRepeatable")
  void doesNotRetryUnrepeatableCalls(ApiCall<?> call) {
    try (Rig rig = new Rig(UNAVAILABLE, Answer.ok())) {
      assertThatThrownBy(() -> rig.send(call)).isInstanceOf(ServerErrorException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
    try (Rig rig = new Rig(Answer.brokenOff(), Answer.ok())) {
      TransportException lost =
          catchThrowableOfType(TransportException.class, () -> rig.send(call));
      assertThat(lost.mayHaveArrived()).isTrue();
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource({"repeatable", "notRepeatable"})
  void waitsForTheRetryAfterOfARateLimit(ApiCall<?> call) {
    Answer limited = Answer.error(429, "OAuthRateLimitException", "Retry-After: 17");
    try (Rig rig = new Rig(limited, Answer.ok())) {
      assertThat(rig.send(call).attempts()).isEqualTo(2);
      assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(17));
    }
  }

  @Test
  void waitsUntilTheDateOfARateLimit() {
    Answer limited =
        Answer.error(429, "OAuthRateLimitException", "Retry-After: Mon, 23 Nov 2026 12:00:09 GMT");
    try (Rig rig = new Rig(limited, Answer.ok())) {
      rig.send(Calls.user());
      assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(9));
    }
  }

  @Test
  void doublesRandomizedPausesWithoutRetryAfter() {
    List<Long> first = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      try (Rig rig = new Rig(UNAVAILABLE, UNAVAILABLE, Answer.ok())) {
        rig.send(Calls.like());
        assertThat(rig.time.pauses().get(0))
            .isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(rig.time.pauses().get(1))
            .isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        first.add(rig.time.pauses().get(0).toNanos());
      }
    }
    assertThat(first.stream().distinct()).hasSizeGreaterThan(1);
  }

  @Test
  void limitsPausesToTheMaximum() {
    RetryPolicy policy =
        RetryPolicy.standard()
            .withMaxRetries(6)
            .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(2));
    try (Rig rig = Rig.with(o -> o.retryPolicy(policy), UNAVAILABLE)) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(ServerErrorException.class);
      assertThat(rig.time.pauses()).hasSize(6);
      assertThat(rig.time.pauses()).allMatch(p -> p.compareTo(Duration.ofSeconds(2)) <= 0);
    }
  }

  @Test
  void failsIfTheRetryAfterExceedsTheLimit() {
    Answer limited = Answer.error(429, "OAuthRateLimitException", "Retry-After: 31");
    try (Rig rig = new Rig(limited, Answer.ok())) {
      RateLimitException refusal =
          catchThrowableOfType(RateLimitException.class, () -> rig.send(Calls.user()));
      assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(31));
      assertThat(refusal.attempts()).isEqualTo(1);
      assertThat(rig.time.pauses()).isEmpty();
    }
  }

  @Test
  void doesNotWaitBeyondTheTimeoutOfTheCall() {
    Answer limited = Answer.error(429, "OAuthRateLimitException", "Retry-After: 6");
    try (Rig rig =
        Rig.with(o -> o.timeout(Duration.ofSeconds(10)), limited, limited, Answer.ok())) {
      RateLimitException refusal =
          catchThrowableOfType(RateLimitException.class, () -> rig.send(Calls.user()));
      assertThat(refusal.attempts()).isEqualTo(2);
      assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(6));
    }
  }

  @Test
  void detectsARateLimitByItsErrorType() {
    Answer old =
        Answer.of(
            400, "{\"code\": 420, \"error_type\": \"OAuthRateLimitException\"}", "Retry-After: 1");
    try (Rig rig = new Rig(old, Answer.ok())) {
      assertThat(rig.send(Calls.comment("Hi")).attempts()).isEqualTo(2);
    }
  }

  @Test
  void reportsTheFailureOfTheLastAttempt() {
    Answer failed = Answer.error(500, "APIError");
    try (Rig rig = new Rig(UNAVAILABLE, Answer.brokenOff(), failed)) {
      ServerErrorException failure =
          catchThrowableOfType(ServerErrorException.class, () -> rig.send(Calls.user()));
      assertThat(failure.attempts()).isEqualTo(3);
      assertThat(failure.status()).isEqualTo(500);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void retriesAfterATemporaryStatus(int status) {
    try (Rig rig = new Rig(Answer.of(status, "<html>"), Answer.ok())) {
      assertThat(rig.send(Calls.user()).attempts()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, APINotFoundError",
    "400, OAuthAccessTokenException",
    "403, OAuthForbiddenException",
    "404, APINotFoundError",
    "405, APIError",
    "501, APIError",
    "505, APIError"
  })
  void doesNotRetryErrorResponses(int status, String type) {
    try (Rig rig = new Rig(Answer.error(status, type), Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(ApiErrorException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @Test
  void doesNotRetryAfterAnHtmlPage() {
    try (Rig rig = new Rig(Answer.of(200, "<html>login</html>"), Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user()))
          .isInstanceOf(UnexpectedResponseException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @Test
  void retriesAFailedConnectionForAnyOperation() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    SkippedPauses time = new SkippedPauses();
    HttpTransport transport =
        new HttpTransport(
            new Rig.Options().toSettings(),
            new BaseUrl("http://localhost:" + closed + "/v1"),
            null,
            null,
            time);
    TransportException failure =
        catchThrowableOfType(
            TransportException.class, () -> transport.exchange(Calls.comment("Hi")));
    assertThat(failure.mayHaveArrived()).isFalse();
    assertThat(failure.attempts()).isEqualTo(3);
  }

  @Test
  void retriesCanBeDisabledForAClientOrACall() {
    try (Rig rig = Rig.with(o -> o.retryPolicy(RetryPolicy.none()), LIMITED, Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(RateLimitException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
    RequestOptions once = RequestOptions.builder().retryPolicy(RetryPolicy.none()).build();
    try (Rig rig = new Rig(LIMITED, Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user().with(once)))
          .isInstanceOf(RateLimitException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @Test
  void limitsRetriesByABudget() {
    RetryPolicy policy = RetryPolicy.standard().withBudget(5);
    try (Rig rig = Rig.with(o -> o.retryPolicy(policy), UNAVAILABLE)) {
      for (int i = 0; i < 10; i++) {
        assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(InstagramException.class);
      }
      assertThat(rig.server.seen()).hasSize(10 + 5);
    }
  }

  @Test
  void successfulResponsesRefillTheRetryBudget() {
    List<Answer> script = new ArrayList<>(List.of(UNAVAILABLE, Answer.ok(), UNAVAILABLE));
    for (int i = 0; i < 10; i++) {
      script.add(Answer.ok());
    }
    script.addAll(List.of(UNAVAILABLE, Answer.ok()));
    RetryPolicy policy = RetryPolicy.standard().withBudget(1);
    try (Rig rig = Rig.with(o -> o.retryPolicy(policy), script.toArray(Answer[]::new))) {
      rig.send(Calls.user());
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(InstagramException.class);
      for (int i = 0; i < 10; i++) {
        rig.send(Calls.user());
      }
      assertThat(rig.send(Calls.user()).attempts()).isEqualTo(2);
    }
  }

  @Test
  void notFoundAfterALostDeleteCountsAttempts() {
    try (Rig rig = new Rig(Answer.brokenOff(), Answer.error(400, "APINotFoundError"))) {
      NotFoundException gone =
          catchThrowableOfType(NotFoundException.class, () -> rig.send(Calls.deleteComment()));
      assertThat(gone.attempts()).isEqualTo(2);
    }
  }
}
