package io.github.instagramv1.server.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the endpoint create the responses to requests that Jetty refuses. */
final class ErrorAnswers extends ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  private final Endpoint endpoint;

  ErrorAnswers(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Answer answer = endpoint.refuse(request, refusal(request, response.getStatus()));
    Exchange.write(answer, false, response);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }

  private static Refusal refusal(Request request, int status) {
    Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
    if (status == 503) {
      return Refusal.stopping();
    }
    if (cause instanceof IOException || cause instanceof TimeoutException) {
      LOG.debug("A client closed the connection: {}", cause.toString());
      return Refusal.malformed(400);
    }
    // Jetty also uses 5xx for a version or a transfer coding that it does not know.
    return status < 500 || cause instanceof HttpException
        ? Refusal.malformed(status)
        : Refusal.failed(cause);
  }
}
