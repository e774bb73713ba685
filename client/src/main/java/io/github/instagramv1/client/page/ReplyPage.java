package io.github.instagramv1.client.page;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A page that a server sent. */
final class ReplyPage<R, T> implements Page<T> {
  private final PageRequest<R, T> request;
  private final R reply;

  ReplyPage(PageRequest<R, T> request, R reply) {
    this.request = request;
    this.reply = reply;
  }

  @Override
  public List<T> items() {
    return request.paging().items().apply(reply);
  }

  @Override
  public boolean hasNext() {
    return request.paging().leadsOn(reply);
  }

  @Override
  public Page<T> next() {
    return request.behind(reply).get();
  }

  @Override
  public CompletableFuture<Page<T>> nextAsync() {
    try {
      return request.behind(reply).getAsync();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public Optional<String> nextCursor() {
    return request.paging().cursorIn(reply);
  }

  @Override
  public Items<T> all() {
    Start<T> here = new Start<>(() -> this, () -> CompletableFuture.completedFuture(this));
    return new AllItems<>(here, Long.MAX_VALUE);
  }

  /** The items, and whether there are more. */
  @Override
  public String toString() {
    return "Page{" + items() + (hasNext() ? ", more}" : "}");
  }
}
