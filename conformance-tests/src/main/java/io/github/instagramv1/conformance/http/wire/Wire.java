package io.github.instagramv1.conformance.http.wire;

import io.github.instagramv1.conformance.contract.ReceivedResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends a request exactly as given, and returns the response as received. Every request ends in
 * time: if a server blocks a thread in a handshake or with slow headers, the thread is abandoned,
 * and the next request uses a new connection.
 */
public final class Wire implements AutoCloseable {
  private final Duration timeout;
  private Connection line;
  private ExecutorService thread;

  /**
   * @param timeout of a request from the connection to the end of the response
   */
  public Wire(Duration timeout) {
    this.timeout = timeout;
    renew();
  }

  private void renew() {
    line = new Connection(timeout);
    thread = Executors.newSingleThreadExecutor(new DaemonThreads("conformance-wire"));
  }

  /**
   * Returns the response to a request.
   *
   * @throws NoResponseException if no response came in time
   */
  public ReceivedResponse send(Outgoing outgoing) {
    Connection current = line;
    Future<ReceivedResponse> response = thread.submit(() -> current.send(outgoing));
    try {
      return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NoResponseException known
          ? known
          : new NoResponseException(outgoing.method() + " got no response: " + e.getCause(), e);
    } catch (TimeoutException e) {
      thread.shutdownNow();
      renew();
      throw new NoResponseException(
          "%s got no complete response within %s s"
              .formatted(outgoing.method(), timeout.toSeconds()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoResponseException("Interrupted while a request was running.", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
