package io.github.instagramv1.server.http;

/** Builds the {@code next_url} of a page from the request that asked for this one. */
public interface PageLinks {

  /**
   * The request's own absolute URL with one parameter replaced (appended last): scheme and
   * authority as the caller used them or the configured public base, same path, all parameters kept
   * but {@code sig}, {@code callback} and the page key's older value.
   *
   * @param requestKey the query parameter that positions the next page, such as {@code max_id}
   */
  String next(String requestKey, String value);
}
