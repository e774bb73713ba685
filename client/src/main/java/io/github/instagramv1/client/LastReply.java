package io.github.instagramv1.client;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A transport that remembers the reply to the last call. */
final class LastReply implements ApiTransport {
  private final ApiTransport transport;
  private volatile ApiReply<?> last;

  LastReply(ApiTransport transport) {
    this.transport = transport;
  }

  /** A value beside the reply that it was read from. */
  <T> ApiReply<T> beside(T value) {
    ApiReply<?> reply = last;
    if (reply == null) {
      throw new IllegalStateException("no call was made");
    }
    return new ApiReply<>(value, reply.raw(), reply.attempts());
  }

  @Override
  public <T> ApiReply<T> exchange(ApiCall<T> call) {
    ApiReply<T> reply = transport.exchange(call);
    last = reply;
    return reply;
  }

  @Override
  public <T> CompletableFuture<ApiReply<T>> exchangeAsync(ApiCall<T> call) {
    return transport
        .exchangeAsync(call)
        .thenApply(
            reply -> {
              last = reply;
              return reply;
            });
  }

  @Override
  public Optional<RateLimit> rateLimit() {
    return transport.rateLimit();
  }
}
