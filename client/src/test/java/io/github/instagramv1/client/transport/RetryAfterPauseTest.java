package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.ServerErrorException;
import io.github.instagramv1.client.http.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how a call continues when a response has, or lacks, the time after which to retry. */
class RetryAfterPauseTest {

  @ParameterizedTest
  @MethodSource({
    "io.github.instagramv1.client.transport.RetryTest#repeatable",
    "io.github.instagramv1.client.transport.RetryTest#notRepeatable"
  })
  void waitsForTheRetryAfterOfA503(ApiCall<?> call) {
    Answer busy = Answer.of(503, "<html>busy</html>", "Retry-After: 17");
    try (Rig rig = new Rig(busy, Answer.ok())) {
      assertThat(rig.send(call).attempts()).isEqualTo(2);
      assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(17));
    }
    Answer soon = Answer.of(503, "busy", "Retry-After: soon");
    try (Rig rig = Rig.with(o -> o.retryPolicy(RetryPolicy.standard()), soon, Answer.ok())) {
      if (call.repeatable()) {
        assertThat(rig.send(call).attempts()).isEqualTo(2);
      } else {
        assertThatThrownBy(() -> rig.send(call)).isInstanceOf(ServerErrorException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "429, 31",
    "429, 0000000031",
    "429, 99999999999",
    "429, 99999999999999999999999999",
    "503, 31",
    "503, 99999999999"
  })
  void failsIfTheRetryAfterIsTooLong(int status, String seconds) {
    Answer busy = Answer.of(status, "<html>busy</html>", "Retry-After: " + seconds);
    try (Rig rig = new Rig(busy, Answer.ok())) {
      ApiErrorException refusal =
          catchThrowableOfType(ApiErrorException.class, () -> rig.send(Calls.user()));
      assertThat(refusal.retryAfter().orElseThrow()).isGreaterThan(Duration.ofSeconds(30));
      assertThat(refusal.attempts()).isEqualTo(1);
      assertThat(rig.time.pauses()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "Mon, 23 Nov 2026 11:00:00 GMT"})
  void pausesEvenIfRetryAfterIsZeroOrPast(String value) {
    Answer limited = Answer.of(429, "", "Retry-After: " + value);
    try (Rig rig = new Rig(limited, Answer.ok())) {
      rig.send(Calls.user());
      assertThat(rig.time.pauses().get(0)).isGreaterThanOrEqualTo(Duration.ofMillis(250));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "429, X-Mood: fine",
    "429, Retry-After: soon",
    "429, Retry-After: -5",
    "420, X-Mood: fine",
    "400, X-Mood: fine",
    "503, X-Mood: fine",
    "200, X-Mood: fine"
  })
  void doesNotRetryARateLimitWithoutRetryAfter(int status, String header) {
    Answer limited =
        Answer.of(status, "{\"code\": 420, \"error_type\": \"OAuthRateLimitException\"}", header);
    try (Rig rig = new Rig(limited, Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(RateLimitException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
    try (Rig rig = new Rig(limited, Answer.ok())) {
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.like()).join())
          .hasCauseInstanceOf(RateLimitException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
  }
}
