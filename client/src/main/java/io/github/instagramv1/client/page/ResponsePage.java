package io.github.instagramv1.client.page;

import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.http.RawResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A page that a server sent. */
final class ResponsePage<R, T> implements Page<T> {
  private final PageRequest<R, T> request;
  private final ApiResponse<R> response;

  ResponsePage(PageRequest<R, T> request, ApiResponse<R> response) {
    this.request = request;
    this.response = response;
  }

  @Override
  public List<T> items() {
    return request.paging().items().apply(response.value());
  }

  @Override
  public boolean hasNext() {
    return request.paging().leadsOn(response.value());
  }

  @Override
  public Page<T> next() {
    return request.behind(response.value()).get();
  }

  @Override
  public CompletableFuture<Page<T>> nextAsync() {
    try {
      return request.behind(response.value()).getAsync();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public Optional<String> nextCursor() {
    return request.paging().cursorIn(response.value());
  }

  @Override
  public RawResponse raw() {
    return response.raw();
  }

  @Override
  public Items<T> all() {
    Start<T> here = new Start<>(() -> this, () -> CompletableFuture.completedFuture(this));
    return new AllItems<>(here, Long.MAX_VALUE);
  }

  /** Returns the items, and whether there are more. */
  @Override
  public String toString() {
    return "Page{" + items() + (hasNext() ? ", more}" : "}");
  }
}
