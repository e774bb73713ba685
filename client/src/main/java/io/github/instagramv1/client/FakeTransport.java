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
 * A transport for tests that sends nothing: a function returns the response to each call. The
 * client reads these responses as it reads those of a server, so an error response becomes the same
 * exception.
 *
 * <p>To test a class that calls the API, use {@code InstagramClient.over(new FakeTransport(call ->
 * RawResponse.of(200, json)))}.
 */
public final class FakeTransport implements ApiTransport {
  private final Function<? super ApiCall<?>, RawResponse> server;
  private final ResponseReader responses = new ResponseReader();

  /**
   * Creates a transport for a function, which must be thread-safe if several threads use the
   * client. An exception of the function ends the call.
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

  /** Runs the function on the calling thread, and returns a completed future. */
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
