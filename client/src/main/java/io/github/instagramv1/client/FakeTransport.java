package io.github.instagramv1.client;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.transport.ResponseReader;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A transport for tests that sends nothing: a function answers each call. Its responses are read as
 * those of a server are, so an error response becomes the exception that a server would cause.
 *
 * <p>A class that calls the API is tested with {@code InstagramClient.over(new FakeTransport(call
 * -> RawResponse.of(200, json)))}.
 */
public final class FakeTransport implements ApiTransport {
  private final Function<? super ApiCall<?>, RawResponse> server;
  private final ResponseReader responses = new ResponseReader();

  /**
   * A transport in front of a function, which must be safe to share between threads if the client
   * is. What the function throws, the call throws.
   */
  public FakeTransport(Function<? super ApiCall<?>, RawResponse> server) {
    this.server = Objects.requireNonNull(server, "server");
  }

  @Override
  public <T> ApiResponse<T> exchange(ApiCall<T> call) {
    RawResponse response = server.apply(call);
    FailedCall described = new FailedCall(call.operationId(), call.method(), call.path(), 1);
    return new ApiResponse<>(
        responses.read(call, response, () -> described, text -> text), response, 1);
  }

  /** Answers on the calling thread; the future is complete when it is returned. */
  @Override
  public <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call) {
    try {
      return CompletableFuture.completedFuture(exchange(call));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public String toString() {
    return "FakeTransport";
  }
}
