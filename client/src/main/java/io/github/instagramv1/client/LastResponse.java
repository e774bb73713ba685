package io.github.instagramv1.client;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.http.RateLimit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A transport that stores the response to the last call. */
final class LastResponse implements ApiTransport {
  private final ApiTransport transport;
  private volatile ApiResponse<?> last;

  LastResponse(ApiTransport transport) {
    this.transport = transport;
  }

  /** Combines a value with the response from which it was read. */
  <T> ApiResponse<T> beside(T value) {
    ApiResponse<?> response = last;
    if (response == null) {
      throw new IllegalStateException("no call was made");
    }
    return new ApiResponse<>(value, response.raw(), response.attempts());
  }

  @Override
  public <T> ApiResponse<T> exchange(ApiCall<T> call) {
    ApiResponse<T> response = transport.exchange(call);
    last = response;
    return response;
  }

  @Override
  public <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call) {
    return transport
        .exchangeAsync(call)
        .thenApply(
            response -> {
              last = response;
              return response;
            });
  }

  @Override
  public Optional<RateLimit> rateLimit() {
    return transport.rateLimit();
  }
}
