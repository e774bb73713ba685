package io.github.instagramv1.client.page;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiTransport;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** A paginated list. It sends no request before a page or an item is read. */
public final class Paged<T> implements Items<T> {
  private final Start<T> start;
  private final Items<T> items;

  /** Creates the list whose first page is the response to a call. */
  public <R> Paged(ApiTransport transport, ApiCall<R> call, Paging<R, T> paging) {
    PageRequest<R, T> first = PageRequest.first(transport, call, paging);
    start = new Start<>(first::get, first::getAsync);
    items = new AllItems<>(start, Long.MAX_VALUE);
  }

  /** Requests the first page. */
  public Page<T> firstPage() {
    return start.page().get();
  }

  /** Asynchronous form of {@link #firstPage()}. */
  public CompletableFuture<Page<T>> firstPageAsync() {
    return start.pageAsync().get();
  }

  /** Returns all pages. Each is requested when the iteration reaches it. */
  public Iterable<Page<T>> pages() {
    return () -> new PageIterator<>(start);
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  @Override
  public Stream<T> stream() {
    return items.stream();
  }

  @Override
  public Items<T> limit(long most) {
    return items.limit(most);
  }

  @Override
  public Flow.Publisher<T> publisher() {
    return items.publisher();
  }
}
