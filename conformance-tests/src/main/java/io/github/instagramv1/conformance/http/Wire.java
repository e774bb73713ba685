package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ReceivedReply;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends a request exactly as it is given, and takes the reply as it comes. Whatever the server
 * does, a request ends in time: a thread that a server holds up in a handshake or by headers that
 * drip is left to itself, and the next request takes a new connection.
 */
public final class Wire implements AutoCloseable {
  private final Duration timeout;
  private Line line;
  private ExecutorService thread;

  /**
   * @param timeout of a request from the connection to the end of the reply
   */
  public Wire(Duration timeout) {
    this.timeout = timeout;
    renew();
  }

  private void renew() {
    line = new Line(timeout);
    thread = Executors.newSingleThreadExecutor(new DaemonThreads("conformance-wire"));
  }

  /**
   * The reply to a request.
   *
   * @throws NoReplyException if no reply came in time
   */
  ReceivedReply send(Outgoing outgoing) {
    Line current = line;
    Future<ReceivedReply> reply = thread.submit(() -> current.send(outgoing));
    try {
      return reply.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NoReplyException known
          ? known
          : new NoReplyException(outgoing.method() + " got no reply: " + e.getCause(), e);
    } catch (TimeoutException e) {
      thread.shutdownNow();
      renew();
      throw new NoReplyException(
          "%s got no whole reply within %s s".formatted(outgoing.method(), timeout.toSeconds()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoReplyException("Interrupted while a request was under way.", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
