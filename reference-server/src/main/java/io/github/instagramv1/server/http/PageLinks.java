package io.github.instagramv1.server.http;

/** Builds the {@code next_url} of a page from the request for this page. */
public interface PageLinks {

  /**
   * Returns the absolute URL of the request with one parameter replaced and appended last: scheme
   * and authority as the client used them or of the configured public URL, the same path, and all
   * parameters except {@code sig}, {@code callback} and the old value of the page key.
   *
   * @param requestKey the query parameter that positions the next page, such as {@code max_id}
   */
  String next(String requestKey, String value);
}
