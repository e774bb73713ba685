package io.github.instagramv1.client.page;

import io.github.instagramv1.client.ApiReply;
import io.github.instagramv1.client.RawReply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A page that a server sent. */
final class ReplyPage<R, T> implements Page<T> {
  private final PageRequest<R, T> request;
  private final ApiReply<R> reply;

  ReplyPage(PageRequest<R, T> request, ApiReply<R> reply) {
    this.request = request;
    this.reply = reply;
  }

  @Override
  public List<T> items() {
    return request.paging().items().apply(reply.value());
  }

  @Override
  public boolean hasNext() {
    return request.paging().leadsOn(reply.value());
  }

  @Override
  public Page<T> next() {
    return request.behind(reply.value()).get();
  }

  @Override
  public CompletableFuture<Page<T>> nextAsync() {
    try {
      return request.behind(reply.value()).getAsync();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public Optional<String> nextCursor() {
    return request.paging().cursorIn(reply.value());
  }

  @Override
  public RawReply raw() {
    return reply.raw();
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
