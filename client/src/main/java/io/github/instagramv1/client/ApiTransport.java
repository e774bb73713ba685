package io.github.instagramv1.client;

import java.util.concurrent.CompletableFuture;

/** Sends calls. Implementations are safe to share between threads. */
public interface ApiTransport {

  /**
   * Sends a call and waits for its reply.
   *
   * @throws ApiErrorException if the API refused it
   * @throws MalformedReplyException if the reply is not one of this API
   * @throws TransportException if there was no reply
   */
  <T> T execute(ApiCall<T> call);

  /** Sends a call; what {@link #execute} throws, the future fails with. */
  <T> CompletableFuture<T> executeAsync(ApiCall<T> call);
}
