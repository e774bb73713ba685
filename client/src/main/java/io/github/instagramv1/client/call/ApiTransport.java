package io.github.instagramv1.client.call;

import io.github.instagramv1.client.http.RateLimit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Sends calls. Implementations are thread-safe. */
public interface ApiTransport {

  /**
   * Sends a call and waits for its response.
   *
   * @throws io.github.instagramv1.client.error.ApiErrorException if the response is an error
   *     response
   * @throws io.github.instagramv1.client.error.UnexpectedResponseException if the response is not
   *     one of this API
   * @throws io.github.instagramv1.client.error.TransportException if no complete response was
   *     received
   */
  <T> ApiResponse<T> exchange(ApiCall<T> call);

  /**
   * Sends a call asynchronously. The future completes with the exceptions of {@link #exchange}. No
   * thread is blocked, even during pauses before retries. Cancelling the future, or one derived
   * from it, cancels the call.
   */
  <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call);

  /** Returns the rate limit that the last response with one reported. */
  default Optional<RateLimit> rateLimit() {
    return Optional.empty();
  }

  /** Returns the value that {@link #exchange} read. */
  default <T> T execute(ApiCall<T> call) {
    return exchange(call).value();
  }

  /** Returns the value that {@link #exchangeAsync} read. */
  default <T> CompletableFuture<T> executeAsync(ApiCall<T> call) {
    return exchangeAsync(call).thenApply(ApiResponse::value);
  }
}
