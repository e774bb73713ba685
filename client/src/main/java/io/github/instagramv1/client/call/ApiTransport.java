package io.github.instagramv1.client.call;

import io.github.instagramv1.client.http.RateLimit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Sends calls. Implementations are safe to share between threads. */
public interface ApiTransport {

  /**
   * Sends a call and waits for its response.
   *
   * @throws io.github.instagramv1.client.error.ApiErrorException if the API refused it
   * @throws io.github.instagramv1.client.error.UnexpectedResponseException if the response is not
   *     one of this API
   * @throws io.github.instagramv1.client.error.TransportException if there was no whole response
   */
  <T> ApiResponse<T> exchange(ApiCall<T> call);

  /**
   * Sends a call; what {@link #exchange} throws, the future fails with. No thread is held while it
   * is under way, pauses before retries included. Cancelling the future, or one that was derived
   * from it, ends the exchange.
   */
  <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call);

  /** The rate limit that the last response to any call told, if there was one. */
  default Optional<RateLimit> rateLimit() {
    return Optional.empty();
  }

  /** What {@link #exchange} read. */
  default <T> T execute(ApiCall<T> call) {
    return exchange(call).value();
  }

  /** What {@link #exchangeAsync} read. */
  default <T> CompletableFuture<T> executeAsync(ApiCall<T> call) {
    return exchangeAsync(call).thenApply(ApiResponse::value);
  }
}
