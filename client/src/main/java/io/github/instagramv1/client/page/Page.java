package io.github.instagramv1.client.page;

import io.github.instagramv1.client.http.RawResponse;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One page of a list. It may have fewer items than requested even if a next page exists. */
public interface Page<T> {

  /** Returns the items of the page, which may be none. */
  List<T> items();

  /** Returns whether the response has a next page. */
  boolean hasNext();

  /**
   * Requests the next page.
   *
   * @throws NoSuchElementException if there is none
   * @throws io.github.instagramv1.client.error.PagingException if it is on another server or was
   *     read before, or 100 pages in a row had no item
   */
  Page<T> next();

  /** Asynchronous form of {@link #next()}. */
  CompletableFuture<Page<T>> nextAsync();

  /**
   * Returns the cursor with which a later first request continues after this page: {@code max_id},
   * {@code max_tag_id}, {@code max_like_id} or {@code cursor}.
   */
  Optional<String> nextCursor();

  /** Returns the response as received: status, headers and JSON text. */
  RawResponse raw();

  /** Returns the items of this page and of all later pages. */
  Items<T> all();
}
