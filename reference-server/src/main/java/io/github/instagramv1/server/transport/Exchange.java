package io.github.instagramv1.server.transport;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request from its head to the end of its response: reads the body, calls the endpoint, and
 * sends the response. Jetty's callback is always completed exactly once.
 */
final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final Frame frame;
  private final ConnectionState connection;
  private long taken;

  Exchange(Request request, Response response, Callback callback, Frame frame) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.frame = frame;
    this.connection = frame.connections().of(request);
  }

  /**
   * The objects that all exchanges share.
   *
   * @param buffers memory for bodies and responses
   */
  record Frame(
      Endpoint endpoint,
      TransportLimits limits,
      Connections connections,
      Admission admission,
      Budget buffers) {}

  void start() {
    // A slow operation is no idle connection.
    request.addIdleTimeoutListener(timeout -> false);
    if (connection.isSurplus()) {
      send(frame.endpoint().refuse(request, Refusal.busy()), true);
      return;
    }
    new BodyReader(request, connection, frame.limits(), frame.buffers(), this::received).read();
  }

  private void received(Body body) {
    taken = body.bytes().length;
    boolean unread = body.problem().isPresent();
    if (body.problem().filter(Body.Problem.NO_ROOM::equals).isPresent()) {
      send(frame.endpoint().refuse(request, Refusal.busy()), unread);
      return;
    }
    connection.running();
    frame
        .admission()
        .admit(
            () -> send(answer(body), unread),
            () -> send(frame.endpoint().refuse(request, Refusal.busy()), unread));
  }

  private Answer answer(Body body) {
    try {
      return frame.endpoint().answer(request, body);
    } catch (RuntimeException e) {
      return frame.endpoint().refuse(request, Refusal.failed(e));
    }
  }

  /** Sends without waiting for the client. */
  private void send(Answer answer, boolean unread) {
    frame.buffers().giveBack(taken);
    taken = 0;
    try {
      Answer coded = Coding.chosen(request).applied(answer);
      int length = coded.body().length;
      if (frame.buffers().take(length)) {
        taken = length;
      } else {
        coded = frame.endpoint().refuse(request, Refusal.busy());
        length = coded.body().length;
      }
      write(coded, unread, response);
      connection.writing(length);
      response.write(
          true, ByteBuffer.wrap(coded.body()), Callback.from(() -> sent(unread), this::finish));
    } catch (RuntimeException e) {
      finish(e);
    }
  }

  /** Writes status and headers of a response. */
  static void write(Answer answer, boolean close, Response response) {
    response.setStatus(answer.status());
    HttpFields.Mutable headers = response.getHeaders();
    for (HttpField field : answer.headers()) {
      headers.put(field);
    }
    headers.put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    if (close) {
      headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    }
  }

  private void sent(boolean unread) {
    if (unread && !waitsForContinue()) {
      Linger.on(request, connection, () -> finish(null));
    } else {
      finish(null);
    }
  }

  /**
   * Returns whether the client waits for {@code 100 Continue} and gets the final response instead.
   */
  private boolean waitsForContinue() {
    return request.getHeaders().contains(HttpHeader.EXPECT)
        && (connection.isSurplus() || BodyReader.declaresTooMuch(request, frame.limits()));
  }

  private void finish(Throwable failure) {
    frame.buffers().giveBack(taken);
    taken = 0;
    connection.answered(failure == null && request.getConnectionMetaData().isPersistent());
    if (failure == null) {
      callback.succeeded();
    } else {
      LOG.debug("The client closed the connection before the end of its response");
      callback.failed(failure);
    }
  }
}
