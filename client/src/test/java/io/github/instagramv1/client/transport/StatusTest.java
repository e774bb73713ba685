package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.ServerErrorException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.http.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the status code selects the exception, whatever the body is, and that the exception
 * says what is wrong with the body.
 */
class StatusTest {
  private static final String HTML = "<html><body><center>nginx</center></body></html>";

  @ParameterizedTest
  @CsvSource({
    "400, ApiErrorException", "401, OAuthAccessTokenException", "402, ApiErrorException",
    "403, OAuthForbiddenException", "404, NotFoundException", "405, ApiErrorException",
    "408, ApiErrorException", "413, ApiErrorException", "420, RateLimitException",
    "421, ApiErrorException", "429, RateLimitException", "451, ApiErrorException",
    "500, ServerErrorException", "502, ServerErrorException", "503, ServerErrorException",
    "504, ServerErrorException", "520, ServerErrorException", "599, ServerErrorException"
  })
  void selectsTheExceptionForAnyBody(int status, String exception) {
    assertError(status, HTML, exception, Kind.HTML);
    assertError(status, "", exception, Kind.EMPTY);
    assertError(status, "slow down", exception, Kind.NOT_JSON);
    assertError(status, "{\"meta\": {\"code\": 4", exception, Kind.CUT_OFF);
    assertError(status, "{\"message\": \"no\"}", exception, Kind.WRONG_SHAPE);
    assertError(status, "[]", exception, Kind.WRONG_SHAPE);
    assertError(status, "null", exception, Kind.WRONG_SHAPE);
    assertError(status, "{\"meta\": {\"code\": " + status + "}}", exception, Kind.WRONG_SHAPE);
    assertError(status, "{\"meta\": null, \"data\": {}}", exception, Kind.WRONG_SHAPE);
  }

  @ParameterizedTest
  @CsvSource({
    "429, APINotAllowedError, RateLimitException",
    "503, APINotFoundError, ServerErrorException",
    "500, OAuthAccessTokenException, ServerErrorException",
    "503, OAuthRateLimitException, RateLimitException",
    "401, APINotFoundError, NotFoundException",
    "404, Novelty, ApiErrorException",
    "400, OAuthException, OAuthException"
  })
  void selectsTheExceptionWithTheErrorType(int status, String type, String exception) {
    ApiErrorException refusal =
        assertError(
            status,
            "{\"meta\": {\"code\": %d, \"error_type\": \"%s\"}}".formatted(status, type),
            exception,
            null);
    assertThat(refusal.errorTypeText()).isEqualTo(type);
  }

  @Test
  void keepsTheHeadersOfTheResponse() {
    Answer limited =
        Answer.of(429, HTML, "Content-Type: text/html", "Retry-After: 0120", "X-Request-Id: r1");
    try (Rig rig = rig(limited)) {
      RateLimitException refusal =
          catchThrowableOfType(RateLimitException.class, () -> rig.send(Calls.comment("Hi")));
      assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(2));
      assertThat(refusal.body()).isEqualTo(HTML);
      assertThat(refusal.code()).isEqualTo(429);
      assertThat(refusal.errorTypeText()).isEmpty();
      assertThat(refusal.response().header("x-request-id")).contains("r1");
      assertThat(refusal).hasMessageStartingWith("createComment: 429, a page of HTML [POST ");
    }
  }

  @Test
  void selectsTheExceptionForAnUnreadableBody() {
    byte[] packed = Answer.gzip(HTML);
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    try (Rig rig = rig(Answer.of(429, half, "Content-Encoding: gzip", "Retry-After: 9"))) {
      RateLimitException refusal =
          catchThrowableOfType(RateLimitException.class, () -> rig.send(Calls.user()));
      assertThat(refusal.malformedBody()).contains(Kind.CUT_OFF);
      assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(9));
    }
    try (Rig rig =
        Rig.with(
            o -> o.retryPolicy(RetryPolicy.none()).maxResponseBytes(10), Answer.of(502, HTML))) {
      ServerErrorException failure =
          catchThrowableOfType(ServerErrorException.class, () -> rig.send(Calls.user()));
      assertThat(failure.malformedBody()).contains(Kind.TOO_LARGE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'meta': {'code': 400, 'error_type': 'APINotFoundError'}}        | NotFoundException |"
            + " 400",
        "{'meta': {'code': 429, 'error_type': 'Novelty'}, 'data': {}}     | RateLimitException |"
            + " 429",
        "{'meta': {'code': 503}, 'data': null}                            | ServerErrorException |"
            + " 503",
        "{'meta': {'code': 404}}                                          | NotFoundException |"
            + " 404",
        "{'data': {}, 'meta': {'code': 400}}                              | ApiErrorException |"
            + " 400",
        "{'data': 'x', 'meta': {'code': 400, 'error_type': 'APIError'}}   | ApiErrorException |"
            + " 400",
        "{'code': 400, 'error_type': 'APINotAllowedError'}                | NotAllowedException |"
            + " 400",
        "{'code': 403, 'error_type': 'OAuthForbiddenException'}           | OAuthForbiddenException"
            + " | 403",
        "{'data': {}, 'meta': {'code': 200, 'error_type': 'APIError'}}    | ApiErrorException | 200"
      })
  void treats200WithAnErrorBodyAsThatError(String body, String exception, int code) {
    try (Rig rig = rig(Answer.of(200, body.replace('\'', '"')))) {
      ApiErrorException refusal =
          catchThrowableOfType(ApiErrorException.class, () -> rig.send(Calls.user()));
      assertThat(refusal.getClass().getSimpleName()).isEqualTo(exception);
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.status()).isEqualTo(200);
    }
  }

  static Stream<ApiCall<?>> callsWithoutResult() {
    return Stream.of(
        Calls.deleteComment(), Calls.unlike(), Calls.like(), Calls.comment("no comment back"));
  }

  @ParameterizedTest
  @MethodSource("callsWithoutResult")
  void accepts204WhereNoObjectIsExpected(ApiCall<?> call) {
    try (Rig rig = rig(Answer.noContent())) {
      assertThat(rig.send(call).raw().status()).isEqualTo(204);
      assertThat(rig.send(call).value()).isNotNull();
    }
  }

  @Test
  void rejects204WhereAnObjectIsExpected() {
    for (ApiCall<?> call : new ApiCall<?>[] {Calls.user(), Calls.relationship("follow")}) {
      try (Rig rig = rig(Answer.noContent())) {
        assertThatThrownBy(() -> rig.send(call)).isInstanceOf(UnexpectedResponseException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "x-gzip", "GZIP", "X-GZip", "identity, gzip", "gzip, identity", " gzip ,"})
  void acceptsEveryNameOfGzip(String coding) {
    byte[] packed = Answer.gzip(Answer.EMPTY_DATA);
    try (Rig rig = rig(Answer.of(200, packed, "Content-Encoding: " + coding))) {
      assertThat(rig.send(Calls.user()).json()).isEqualTo(Answer.EMPTY_DATA);
    }
    try (Rig rig = rig(Answer.of(400, Answer.gzip("x"), "Content-Encoding: " + coding))) {
      ApiErrorException refusal =
          catchThrowableOfType(ApiErrorException.class, () -> rig.send(Calls.user()));
      assertThat(refusal.body()).isEqualTo("x");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "Identity", " , ", "identity,identity"})
  void readsUncompressedResponses(String coding) {
    try (Rig rig = rig(Answer.ok("Content-Encoding: " + coding))) {
      assertThat(rig.send(Calls.user()).json()).isEqualTo(Answer.EMPTY_DATA);
    }
  }

  @Test
  void removesSeveralCodingsInReverseOrder() {
    byte[] twice = Answer.gzip(Answer.gzip(Answer.EMPTY_DATA.getBytes(StandardCharsets.UTF_8)));
    for (String[] headers :
        new String[][] {
          {"Content-Encoding: gzip, x-gzip"}, {"Content-Encoding: gzip", "Content-Encoding: gzip"}
        }) {
      try (Rig rig = rig(Answer.of(200, twice, headers))) {
        assertThat(rig.send(Calls.user()).json()).isEqualTo(Answer.EMPTY_DATA);
      }
    }
  }

  private static ApiErrorException assertError(
      int status, String body, String exception, Kind kind) {
    try (Rig rig = rig(Answer.of(status, body))) {
      ApiErrorException refusal =
          catchThrowableOfType(ApiErrorException.class, () -> rig.send(Calls.user()));
      assertThat(refusal).as("%d, %s", status, body).isNotNull();
      assertThat(refusal.getClass().getSimpleName()).as(body).isEqualTo(exception);
      assertThat(refusal.malformedBody().orElse(null)).as(body).isEqualTo(kind);
      assertThat(refusal.status()).isEqualTo(status);
      return refusal;
    }
  }

  private static Rig rig(Answer answer) {
    return Rig.with(o -> o.retryPolicy(RetryPolicy.none()), answer);
  }
}
