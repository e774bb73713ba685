package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.CommentAllCapsException;
import io.github.instagramv1.client.error.CommentRejectedException;
import io.github.instagramv1.client.error.CommentTooLongException;
import io.github.instagramv1.client.error.CommentTooManyTagsException;
import io.github.instagramv1.client.error.CommentTooManyUrlsException;
import io.github.instagramv1.client.error.InvalidParametersException;
import io.github.instagramv1.client.error.NotAllowedException;
import io.github.instagramv1.client.error.NotFoundException;
import io.github.instagramv1.client.error.OAuthAccessTokenException;
import io.github.instagramv1.client.error.OAuthException;
import io.github.instagramv1.client.error.OAuthForbiddenException;
import io.github.instagramv1.client.error.OAuthParameterException;
import io.github.instagramv1.client.error.OAuthPermissionsException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.ServerErrorException;
import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.model.ErrorType;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exception for each error type, and what it contains of the error response. */
class RefusalTest {
  private static final Map<String, Class<? extends ApiErrorException>> KINDS =
      Map.ofEntries(
          Map.entry("APICommentAllCapsError", CommentAllCapsException.class),
          Map.entry("APICommentTooLongError", CommentTooLongException.class),
          Map.entry("APICommentTooManyTagsError", CommentTooManyTagsException.class),
          Map.entry("APICommentTooManyUrlsError", CommentTooManyUrlsException.class),
          Map.entry("APIError", ApiErrorException.class),
          Map.entry("APIInvalidParametersError", InvalidParametersException.class),
          Map.entry("APINotAllowedError", NotAllowedException.class),
          Map.entry("APINotFoundError", NotFoundException.class),
          Map.entry("OAuthAccessTokenException", OAuthAccessTokenException.class),
          Map.entry("OAuthForbiddenException", OAuthForbiddenException.class),
          Map.entry("OAuthParameterException", OAuthParameterException.class),
          Map.entry("OAuthPermissionsException", OAuthPermissionsException.class),
          Map.entry("OAuthRateLimitException", RateLimitException.class),
          Map.entry("APIAgeGatedError", ApiErrorException.class),
          Map.entry("OAuthException", OAuthException.class));

  private final ResponseReader reader = new ResponseReader();

  /** Returns every error type of the contract, and some that the contract does not have. */
  static Stream<Arguments> kinds() {
    return KINDS.entrySet().stream().map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void mapsEachErrorTypeToItsException(String type, Class<?> exception) {
    String enveloped =
        "{\"meta\": {\"code\": 400, \"error_type\": \"%s\", \"error_message\": \"No.\"}}";
    assertThat(refusal(400, enveloped.formatted(type))).isExactlyInstanceOf(exception);
    String flat = "{\"code\": 403, \"error_type\": \"%s\", \"error_message\": \"No.\"}";
    ApiErrorException refusal = refusal(403, flat.formatted(type));
    assertThat(refusal).isExactlyInstanceOf(exception);
    assertThat(refusal.errorTypeText()).isEqualTo(type);
    assertThat(refusal.errorMessage()).isEqualTo("No.");
    assertThat(refusal.code()).isEqualTo(403);
  }

  @Test
  void coversEveryErrorTypeOfTheContract() {
    assertThat(KINDS.keySet())
        .containsAll(
            Stream.of(ErrorType.values())
                .filter(type -> !type.name().startsWith("UNKNOWN"))
                .map(ErrorType::text)
                .toList());
  }

  @Test
  void exceptionsBelongToFamilies() {
    assertThat(CommentTooLongException.class).isAssignableTo(CommentRejectedException.class);
    assertThat(OAuthAccessTokenException.class).isAssignableTo(OAuthException.class);
  }

  @ParameterizedTest
  @CsvSource({"429, true", "400, false"})
  void mapsStatus429ToARateLimit(int status, boolean limited) {
    ApiErrorException refusal =
        refusal(status, "{\"meta\": {\"code\": %d, \"error_type\": \"Odd\"}}".formatted(status));
    assertThat(refusal instanceof RateLimitException).isEqualTo(limited);
  }

  @Test
  void mapsStatus500ToAServerError() {
    assertThat(refusal(500, "{\"meta\": {\"code\": 500, \"error_type\": \"APIError\"}}"))
        .isExactlyInstanceOf(ServerErrorException.class);
    ApiErrorException oops =
        refusal(500, "{\"meta\": {\"error_message\": \"Oops, an error occurred.\"}}");
    assertThat(oops).isExactlyInstanceOf(ServerErrorException.class);
    assertThat(oops.code()).isEqualTo(500);
    assertThat(oops.errorTypeText()).isEmpty();
  }

  @Test
  void keepsACodeThatDiffersFromTheStatus() {
    ApiErrorException old =
        refusal(400, "{\"code\": 420, \"error_type\": \"OAuthRateLimitException\"}");
    assertThat(old).isInstanceOf(RateLimitException.class);
    assertThat(old.status()).isEqualTo(400);
    assertThat(old.code()).isEqualTo(420);
  }

  @Test
  void keepsTheDetailsOfTheResponse() {
    String body =
        "{\"meta\": {\"code\": 429, \"error_type\": \"OAuthRateLimitException\","
            + " \"error_message\": \"Too many.\"}}";
    Answer limited =
        Answer.of(
            429, body, "X-Ratelimit-Limit: 5000", "X-Ratelimit-Remaining: 0", "Retry-After: 120");
    try (Rig rig = Rig.with(o -> o.retryPolicy(RetryPolicy.none()), limited)) {
      RateLimitException refusal =
          catchThrowableOfType(RateLimitException.class, () -> rig.send(Calls.recentMedia()));
      assertThat(refusal.rateLimit()).contains(new RateLimit(5000, 0));
      assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(2));
      assertThat(refusal.body()).isEqualTo(body);
      assertThat(refusal.response().header("x-RATELIMIT-limit")).contains("5000");
      assertThat(refusal.operationId()).isEqualTo("getUserRecentMedia");
      assertThat(refusal.method()).isEqualTo("GET");
      assertThat(refusal.url())
          .isEqualTo(rig.server.baseUrl() + "/users/self/media/recent?count=3");
      assertThat(refusal)
          .hasMessage(
              "getUserRecentMedia: 429 OAuthRateLimitException: Too many. [GET "
                  + rig.server.baseUrl()
                  + "/users/self/media/recent?count=3]");
      assertThat(rig.transport.rateLimit()).contains(new RateLimit(5000, 0));
    }
  }

  private ApiErrorException refusal(int status, String body) {
    return catchThrowableOfType(
        ApiErrorException.class, () -> Responses.read(reader, status, body));
  }
}
