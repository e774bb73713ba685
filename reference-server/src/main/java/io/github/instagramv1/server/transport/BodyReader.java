package io.github.instagramv1.server.transport;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a body as it arrives, without blocking a thread, up to the maximum size. */
final class BodyReader {
  private final Request request;
  private final ConnectionState connection;
  private final TransportLimits limits;
  private final Budget budget;
  private final Consumer<Body> whole;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);

  /**
   * Creates a reader.
   *
   * @param whole gets the complete body, in any thread; its bytes remain taken from the budget
   */
  BodyReader(
      Request request,
      ConnectionState connection,
      TransportLimits limits,
      Budget budget,
      Consumer<Body> whole) {
    this.request = request;
    this.connection = connection;
    this.limits = limits;
    this.budget = budget;
    this.whole = whole;
  }

  /**
   * Reads the available bytes, and the others when they arrive. A body that is declared too large
   * is not requested, so a client that waits for {@code 100 Continue} does not send it.
   */
  void read() {
    if (declaresTooMuch(request, limits)) {
      fail(Body.Problem.TOO_LARGE);
      return;
    }
    connection.reading();
    readOn();
  }

  /** Returns whether a request declares a body that is too large. */
  static boolean declaresTooMuch(Request request, TransportLimits limits) {
    return request.getLength() > limits.bodyBytes();
  }

  private void readOn() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::readOn);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        fail(
            chunk.getFailure() instanceof TimeoutException
                ? Body.Problem.TOO_SLOW
                : Body.Problem.MALFORMED);
        return;
      }
      boolean last = chunk.isLast();
      Body.Problem problem = take(chunk);
      chunk.release();
      if (problem != null) {
        fail(problem);
        return;
      }
      if (last) {
        whole.accept(Body.of(bytes.toByteArray()));
        return;
      }
    }
  }

  /** Adds a chunk, and returns the fault of the body so far, or null. */
  private Body.Problem take(Content.Chunk chunk) {
    int count = chunk.remaining();
    if (count == 0) {
      return null;
    }
    if (bytes.size() + count > limits.bodyBytes()) {
      return Body.Problem.TOO_LARGE;
    }
    if (!budget.take(count)) {
      return Body.Problem.NO_ROOM;
    }
    byte[] content = new byte[count];
    chunk.get(content, 0, count);
    bytes.writeBytes(content);
    connection.received(bytes.size());
    return !chunk.isLast() && connection.isSlow(limits) ? Body.Problem.TOO_SLOW : null;
  }

  private void fail(Body.Problem problem) {
    budget.giveBack(bytes.size());
    whole.accept(Body.unread(problem));
  }
}
