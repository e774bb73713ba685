package io.github.instagramv1.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.auth.ClientNetwork;
import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.http.refusal.RefusalBody;
import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Returns error responses in the envelope for requests that are refused before they reach the API.
 */
final class TransportRefusals {
  private static final Logger LOG = LoggerFactory.getLogger(TransportRefusals.class);

  private static final String REMAINING = "X-Ratelimit-Remaining";

  /** The {@code Retry-After} of an overloaded server, in seconds. */
  private static final int BUSY_SECONDS = 2;

  /** The {@code Retry-After} of a stopping server, in seconds. */
  private static final int STOPPING_SECONDS = 30;

  private static final Credential NONE = new Credential(Optional.empty(), Optional.empty());

  private final ObjectMapper json = Json.mapper();
  private final RateLimits limits;
  private final int rateLimit;

  /**
   * Creates the responses.
   *
   * @param rateLimit the limit that is reported if a request is not counted
   */
  TransportRefusals(RateLimits limits, int rateLimit) {
    this.limits = limits;
    this.rateLimit = rateLimit;
  }

  /** Returns the response to a refused request. Invalid HTTP counts by network. */
  Answer answer(Request request, Refusal reason) {
    return switch (reason.kind()) {
      case MALFORMED -> counted(request, reason);
      case BUSY -> later("The server is overloaded.", BUSY_SECONDS);
      case STOPPING -> later("The server is stopping.", STOPPING_SECONDS);
      case FAILED -> {
        String id = UUID.randomUUID().toString();
        LOG.error("Internal error {}", id, reason.cause().orElse(null));
        yield answer(
            ErrorType.INTERNAL, "Oops, an error occurred. Its id is " + id + ".", headers());
      }
    };
  }

  private Answer counted(Request request, Refusal reason) {
    RateWindow.Standing standing =
        limits.count(NONE, ClientNetwork.of(Origin.peer(request)), () -> false).standing();
    HttpFields.Mutable headers = headers();
    headers.put(REMAINING, String.valueOf(standing.remaining()));
    try {
      standing.requireAccepted();
    } catch (ApiException refusal) {
      headers.put(HttpHeader.RETRY_AFTER, String.valueOf(standing.retryAfterSeconds()));
      return answer(refusal.type(), refusal.getMessage(), headers);
    }
    return answer(
        reason.status() == 413 ? ErrorType.CONTENT_TOO_LARGE : ErrorType.INVALID_PARAMETERS,
        "The request cannot be read as HTTP.",
        headers);
  }

  private Answer later(String message, int seconds) {
    HttpFields.Mutable headers = headers();
    headers.put(HttpHeader.RETRY_AFTER, String.valueOf(seconds));
    return answer(ErrorType.UNAVAILABLE, message, headers);
  }

  private HttpFields.Mutable headers() {
    HttpFields.Mutable headers = HttpFields.build();
    headers.put(HttpHeader.CONTENT_TYPE, ResponseHeaders.JSON);
    headers.put("X-Ratelimit-Limit", String.valueOf(rateLimit));
    headers.put(REMAINING, String.valueOf(rateLimit));
    ResponseHeaders.FIXED.forEach(headers::put);
    return headers;
  }

  private Answer answer(ErrorType type, String message, HttpFields headers) {
    try {
      byte[] body =
          json.writeValueAsString(RefusalBody.body(type, message)).getBytes(StandardCharsets.UTF_8);
      return new Answer(type.status(), headers.asImmutable(), body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An error response can always be written", e);
    }
  }
}
