package io.github.instagramv1.client.page;

import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * The items of a list that comes in pages. A page is asked for when its first item is, not before;
 * whoever stops early saves the rest. Each iteration, stream and subscription walks anew.
 *
 * <p>Between two pages an iteration can fail like any call, and with {@link
 * io.github.instagramv1.client.error.PagingException} if it would leave the server, would read a
 * page again, or found 100 pages in a row without an item.
 */
public interface Items<T> extends Iterable<T> {

  /** One after the other, not in parallel. */
  Stream<T> stream();

  /** The first of them, at most so many. Pages are as large as before. */
  Items<T> limit(long most);

  /**
   * As many as a subscriber asks for, without a waiting thread; cancelling a subscription also
   * cancels the request that is under way.
   */
  Flow.Publisher<T> publisher();

  /** All of them at once, in memory. */
  default List<T> toList() {
    return stream().toList();
  }
}
