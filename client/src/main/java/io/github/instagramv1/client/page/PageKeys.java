package io.github.instagramv1.client.page;

import java.util.Optional;

/**
 * Returns the {@code pagination} of a response, whether the contract requires it or not, so that
 * the generated code is the same for both.
 */
public final class PageKeys {
  private PageKeys() {}

  /** Returns an optional pagination. */
  public static <P> Optional<P> of(Optional<P> pagination) {
    return pagination;
  }

  /** Returns a required pagination. */
  public static <P> Optional<P> of(P pagination) {
    return Optional.of(pagination);
  }
}
