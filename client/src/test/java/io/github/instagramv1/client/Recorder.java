package io.github.instagramv1.client;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.value.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A transport that sends nothing, records every call, and returns given responses. */
final class Recorder implements ApiTransport {
  private final List<ApiCall<?>> calls = new ArrayList<>();
  private final Function<ApiCall<?>, String> responses;

  Recorder(Function<ApiCall<?>, String> responses) {
    this.responses = responses;
  }

  List<ApiCall<?>> calls() {
    return calls;
  }

  ApiCall<?> last() {
    return calls.get(calls.size() - 1);
  }

  @Override
  public <T> ApiResponse<T> exchange(ApiCall<T> call) {
    calls.add(call);
    byte[] body = responses.apply(call).getBytes(StandardCharsets.UTF_8);
    try {
      RawResponse raw = new RawResponse(200, Map.of(), body, Instant.EPOCH);
      return new ApiResponse<>(call.reader().apply(Content.parse(body)), raw, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call) {
    return CompletableFuture.completedFuture(exchange(call));
  }
}
