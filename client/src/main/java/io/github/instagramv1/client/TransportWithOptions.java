package io.github.instagramv1.client;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.http.RateLimit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A transport that sets options of every call. */
record TransportWithOptions(ApiTransport transport, RequestOptions options)
    implements ApiTransport {

  @Override
  public <T> ApiResponse<T> exchange(ApiCall<T> call) {
    return transport.exchange(call.with(call.options().over(options)));
  }

  @Override
  public <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call) {
    return transport.exchangeAsync(call.with(call.options().over(options)));
  }

  @Override
  public Optional<RateLimit> rateLimit() {
    return transport.rateLimit();
  }
}
