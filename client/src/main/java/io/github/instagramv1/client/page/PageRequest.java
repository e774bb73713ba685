package io.github.instagramv1.client.page;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiTransport;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/**
 * A request for a page, with the trail of the earlier pages.
 *
 * @param first the call for the first page, with all parameters
 */
record PageRequest<R, T>(
    ApiTransport transport, ApiCall<R> first, ApiCall<R> call, Paging<R, T> paging, Trail trail) {

  /** Returns the request for the first page. */
  static <R, T> PageRequest<R, T> first(
      ApiTransport transport, ApiCall<R> call, Paging<R, T> paging) {
    return new PageRequest<>(transport, call, call, paging, Trail.START);
  }

  Page<T> get() {
    return new ResponsePage<>(this, transport.exchange(call));
  }

  CompletableFuture<Page<T>> getAsync() {
    return transport.exchangeAsync(call).thenApply(response -> new ResponsePage<>(this, response));
  }

  /** Returns the request for the page after a response. */
  PageRequest<R, T> behind(R response) {
    ApiCall<R> next =
        paging
            .next(first, call, response)
            .orElseThrow(() -> new NoSuchElementException("This is the last page"));
    String mark = paging.cursorIn(response).orElseGet(() -> next.url().toString());
    if (trail.has(mark)) {
      throw paging.failed(call, "the next page was read before");
    }
    Trail longer = trail.then(mark, paging.items().apply(response).isEmpty());
    if (longer.emptyPages() == Trail.MOST_EMPTY_PAGES) {
      throw paging.failed(call, Trail.MOST_EMPTY_PAGES + " pages in a row had no item");
    }
    return new PageRequest<>(transport, first, next, paging, longer);
  }
}
