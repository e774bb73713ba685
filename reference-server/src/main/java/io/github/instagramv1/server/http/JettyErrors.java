package io.github.instagramv1.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.error.ErrorType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers in the envelope what Jetty refuses before the API sees it. */
final class JettyErrors extends ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(JettyErrors.class);

  private final ObjectMapper json = Json.mapper();
  private final int rateLimit;

  JettyErrors(ServerSettings settings) {
    this.rateLimit = settings.rateLimit();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ErrorType type = type(response.getStatus());
    response.setStatus(type.status());
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, ReplyHeaders.JSON);
    headers.put("X-Ratelimit-Limit", String.valueOf(rateLimit));
    headers.put("X-Ratelimit-Remaining", String.valueOf(rateLimit));
    ReplyHeaders.FIXED.forEach(headers::put);
    try {
      byte[] body =
          json.writeValueAsString(ErrorReply.body(type, message(type, request)))
              .getBytes(StandardCharsets.UTF_8);
      response.write(true, ByteBuffer.wrap(body), callback);
    } catch (JsonProcessingException e) {
      callback.failed(e);
    }
    return true;
  }

  private static ErrorType type(int status) {
    return switch (status) {
      case 404 -> ErrorType.UNKNOWN_PATH;
      case 405 -> ErrorType.METHOD_NOT_ALLOWED;
      case 413 -> ErrorType.CONTENT_TOO_LARGE;
      case 415 -> ErrorType.UNSUPPORTED_MEDIA_TYPE;
      case 503 -> ErrorType.STOPPING;
      // 505 is for a line that is no HTTP, which is the caller's doing.
      default -> status < 500 || status == 505 ? ErrorType.INVALID_PARAMETERS : ErrorType.INTERNAL;
    };
  }

  private static String message(ErrorType type, Request request) {
    if (type != ErrorType.INTERNAL) {
      return type == ErrorType.STOPPING
          ? "The server is stopping."
          : "The request cannot be read as HTTP.";
    }
    String id = UUID.randomUUID().toString();
    LOG.error("Internal error {}", id, (Throwable) request.getAttribute(ERROR_EXCEPTION));
    return "Oops, an error occurred. Its id is " + id + ".";
  }
}
