package io.github.instagramv1.server.jersey;

import io.github.instagramv1.server.transport.Answer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** Stores a response of Jersey in memory. */
final class BufferedResponse implements ContainerResponseWriter {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private volatile int status;
  private volatile HttpFields headers = HttpFields.EMPTY;

  /**
   * Returns the written response.
   *
   * @throws IllegalStateException if there is none
   */
  Answer answer() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("No response was written", e.getCause());
    }
  }

  @Override
  public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse response) {
    HttpFields.Mutable fields = HttpFields.build();
    response
        .getStringHeaders()
        .forEach((name, values) -> values.forEach(value -> fields.add(name, value)));
    status = response.getStatus();
    headers = fields.asImmutable();
    return body;
  }

  @Override
  public void commit() {
    answer.complete(new Answer(status, headers, body.toByteArray()));
  }

  @Override
  public void failure(Throwable error) {
    answer.completeExceptionally(error);
  }

  @Override
  public boolean suspend(long time, TimeUnit unit, TimeoutHandler handler) {
    return true;
  }

  @Override
  public void setSuspendTimeout(long time, TimeUnit unit) {
    // No operation waits for something else than its own work.
  }

  @Override
  public boolean enableResponseBuffering() {
    return false;
  }
}
