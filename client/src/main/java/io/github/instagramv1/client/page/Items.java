package io.github.instagramv1.client.page;

import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * The items of a paginated list. A page is requested when its first item is, so an iteration that
 * stops early requests no further pages. Each iteration, stream and subscription starts at the
 * first page.
 *
 * <p>Between two pages an iteration can throw the exceptions of a call, and a {@link
 * io.github.instagramv1.client.error.PagingException} if the next page is on another server or was
 * read before, or 100 pages in a row had no item.
 */
public interface Items<T> extends Iterable<T> {

  /** Returns a sequential stream of the items. */
  Stream<T> stream();

  /** Returns the first items, up to a maximum number. The page size does not change. */
  Items<T> limit(long most);

  /**
   * Returns a publisher that sends as many items as a subscriber requests, without blocking a
   * thread. Cancelling a subscription also cancels the running request.
   */
  Flow.Publisher<T> publisher();

  /** Reads all pages and returns all items. */
  default List<T> toList() {
    return stream().toList();
  }
}
