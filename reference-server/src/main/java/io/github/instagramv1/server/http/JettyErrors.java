package io.github.instagramv1.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.error.ErrorType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in the envelope what Jetty refuses before the API sees it. */
final class JettyErrors extends ErrorHandler {
  private final ObjectMapper json = Json.mapper();
  private final int rateLimit;

  JettyErrors(ServerSettings settings) {
    this.rateLimit = settings.rateLimit();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ErrorType type =
        switch (response.getStatus()) {
          case 404 -> ErrorType.UNKNOWN_PATH;
          case 405 -> ErrorType.METHOD_NOT_ALLOWED;
          case 413 -> ErrorType.CONTENT_TOO_LARGE;
          case 415 -> ErrorType.UNSUPPORTED_MEDIA_TYPE;
          default -> response.getStatus() < 500 ? ErrorType.INVALID_PARAMETERS : ErrorType.INTERNAL;
        };
    response.setStatus(type.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ReplyHeaders.JSON);
    response.getHeaders().put("X-Ratelimit-Limit", String.valueOf(rateLimit));
    response.getHeaders().put("X-Ratelimit-Remaining", String.valueOf(rateLimit));
    try {
      byte[] body =
          json.writeValueAsString(ErrorReply.body(type, "The request cannot be served."))
              .getBytes(StandardCharsets.UTF_8);
      response.write(true, ByteBuffer.wrap(body), callback);
    } catch (JsonProcessingException e) {
      callback.failed(e);
    }
    return true;
  }
}
