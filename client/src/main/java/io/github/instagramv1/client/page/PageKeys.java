package io.github.instagramv1.client.page;

import java.util.Optional;

/**
 * Takes the {@code pagination} of a response, whether the contract requires it or not: generated
 * code is the same for both.
 */
public final class PageKeys {
  private PageKeys() {}

  /** Returns what is there; empty if the response has no pagination. */
  public static <P> Optional<P> of(Optional<P> pagination) {
    return pagination;
  }

  /** Returns the pagination that the contract promises. */
  public static <P> Optional<P> of(P pagination) {
    return Optional.of(pagination);
  }
}
