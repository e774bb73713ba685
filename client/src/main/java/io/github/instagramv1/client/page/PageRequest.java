package io.github.instagramv1.client.page;

import io.github.instagramv1.client.ApiCall;
import io.github.instagramv1.client.ApiTransport;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/** A page that may be asked for, with the trail of those before it. */
record PageRequest<R, T>(
    ApiTransport transport, ApiCall<R> call, Paging<R, T> paging, Trail trail) {

  Page<T> get() {
    return new ReplyPage<>(this, transport.exchange(call));
  }

  CompletableFuture<Page<T>> getAsync() {
    return transport.exchangeAsync(call).thenApply(reply -> new ReplyPage<>(this, reply));
  }

  /** The request for the page behind a reply. */
  PageRequest<R, T> behind(R reply) {
    ApiCall<R> next =
        paging
            .next(call, reply)
            .orElseThrow(() -> new NoSuchElementException("This is the last page"));
    String mark = paging.cursorIn(reply).orElseGet(() -> next.url().toString());
    if (trail.has(mark)) {
      throw paging.failed(call, "the next page was read before");
    }
    return new PageRequest<>(transport, next, paging, trail.then(mark));
  }
}
