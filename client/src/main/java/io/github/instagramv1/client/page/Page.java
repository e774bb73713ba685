package io.github.instagramv1.client.page;

import io.github.instagramv1.client.http.RawResponse;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One page of a list. It may hold fewer items than were asked for and still have a successor. */
public interface Page<T> {

  /** What the page holds, perhaps nothing. */
  List<T> items();

  /** Whether the server named a next page. */
  boolean hasNext();

  /**
   * Asks for the next page.
   *
   * @throws NoSuchElementException if there is none
   * @throws io.github.instagramv1.client.error.PagingException if it is on another server, was read
   *     before, or 100 pages in a row held no item
   */
  Page<T> next();

  /** Asynchronous form of {@link #next()}. */
  CompletableFuture<Page<T>> nextAsync();

  /**
   * What the first request of a later walk takes to go on behind this page, as the contract names
   * it: a {@code max_id}, {@code max_tag_id}, {@code max_like_id} or {@code cursor}.
   */
  Optional<String> nextCursor();

  /** The response as it came: status, headers, and the JSON text with all that was not read. */
  RawResponse raw();

  /** The items of this page and of all behind it. */
  Items<T> all();
}
