package io.github.instagramv1.client.page;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiTransport;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** A list that comes in pages, from its first page on. Nothing is sent before something is read. */
public final class Paged<T> implements Items<T> {
  private final Start<T> start;
  private final Items<T> items;

  /** The list that a call begins. */
  public <R> Paged(ApiTransport transport, ApiCall<R> call, Paging<R, T> paging) {
    PageRequest<R, T> first = PageRequest.first(transport, call, paging);
    start = new Start<>(first::get, first::getAsync);
    items = new AllItems<>(start, Long.MAX_VALUE);
  }

  /** Asks for the first page. */
  public Page<T> firstPage() {
    return start.page().get();
  }

  /** Asynchronous form of {@link #firstPage()}. */
  public CompletableFuture<Page<T>> firstPageAsync() {
    return start.pageAsync().get();
  }

  /** All pages, each asked for when it is reached. */
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
