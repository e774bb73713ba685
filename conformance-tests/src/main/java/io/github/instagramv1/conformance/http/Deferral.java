package io.github.instagramv1.conformance.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.conformance.contract.Jsonp;
import io.github.instagramv1.conformance.contract.ReceivedResponse;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Recognizes responses that defer a request. They do not violate rules of the requested operation.
 */
final class Deferral {
  static final int LIMITED = 429;

  private static final int CANNOT_SERVE = 503;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Deferral() {}

  /** Returns whether the rate limit refuses the request, also inside JSONP. */
  static boolean isLimited(Outgoing request, ReceivedResponse response) {
    return status(request, response) == LIMITED;
  }

  /**
   * Returns the {@code Retry-After} of a 503, in seconds or as a date (RFC 9110, 10.2.3). Empty for
   * other responses and without a valid value.
   */
  static Optional<Duration> of(Outgoing request, ReceivedResponse response, Instant now) {
    return status(request, response) == CANNOT_SERVE
        ? response
            .header("Retry-After")
            .map(String::strip)
            .flatMap(text -> parseRetryAfter(text, now))
        : Optional.empty();
  }

  private static Optional<Duration> parseRetryAfter(String text, Instant now) {
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int status(Outgoing request, ReceivedResponse response) {
    if (!response.mediaType().endsWith("/javascript")) {
      return response.status();
    }
    return Queries.value(request.url(), "callback")
        .flatMap(callback -> Jsonp.unwrap(response.body(), callback))
        .map(inner -> codeInMeta(inner, response.status()))
        .orElse(response.status());
  }

  private static int codeInMeta(String json, int otherwise) {
    try {
      return MAPPER.readTree(json).path("meta").path("code").asInt(otherwise);
    } catch (JsonProcessingException e) {
      return otherwise;
    }
  }
}
