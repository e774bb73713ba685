package io.github.instagramv1.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the envelope what is refused before the API sees it. */
final class TransportRefusals {
  private static final Logger LOG = LoggerFactory.getLogger(TransportRefusals.class);

  /** When a server that is busy is worth another try, in seconds. */
  private static final int BUSY_SECONDS = 2;

  /** When a server that stops may be there again, in seconds. */
  private static final int STOPPING_SECONDS = 30;

  private final ObjectMapper json = Json.mapper();
  private final int rateLimit;

  TransportRefusals(int rateLimit) {
    this.rateLimit = rateLimit;
  }

  Answer answer(Refusal reason) {
    return switch (reason.kind()) {
      case MALFORMED ->
          answer(malformed(reason.status()), "The request cannot be read as HTTP.", 0);
      case BUSY -> answer(ErrorType.STOPPING, "The server has too much to do.", BUSY_SECONDS);
      case STOPPING -> answer(ErrorType.STOPPING, "The server is stopping.", STOPPING_SECONDS);
      case FAILED -> {
        String id = UUID.randomUUID().toString();
        LOG.error("Internal error {}", id, reason.cause().orElse(null));
        yield answer(ErrorType.INTERNAL, "Oops, an error occurred. Its id is " + id + ".", 0);
      }
    };
  }

  private static ErrorType malformed(int status) {
    return status == 413 ? ErrorType.CONTENT_TOO_LARGE : ErrorType.INVALID_PARAMETERS;
  }

  private Answer answer(ErrorType type, String message, int retryAfter) {
    HttpFields.Mutable headers = HttpFields.build();
    headers.put(HttpHeader.CONTENT_TYPE, ReplyHeaders.JSON);
    headers.put("X-Ratelimit-Limit", String.valueOf(rateLimit));
    headers.put("X-Ratelimit-Remaining", String.valueOf(rateLimit));
    ReplyHeaders.FIXED.forEach(headers::put);
    if (retryAfter > 0) {
      headers.put(HttpHeader.RETRY_AFTER, String.valueOf(retryAfter));
    }
    try {
      byte[] body =
          json.writeValueAsString(ErrorReply.body(type, message)).getBytes(StandardCharsets.UTF_8);
      return new Answer(type.status(), headers.asImmutable(), body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An error response can always be written", e);
    }
  }
}
