package io.github.instagramv1.client.call;

import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.http.RawResponse;
import java.util.Optional;

/**
 * A successful response, parsed and raw.
 *
 * @param value the result of the operation
 * @param raw status, headers and body
 * @param attempts the number of attempts, 1 without a retry
 */
public record ApiResponse<T>(T value, RawResponse raw, int attempts) {

  /** Returns the rate limit that this response reports, if any. */
  public Optional<RateLimit> rateLimit() {
    return raw.rateLimit();
  }

  /** Returns the JSON text of the response. */
  public String json() {
    return raw.body();
  }

  /**
   * Returns status and size, without the value, which may contain a token in the URL of a next
   * page.
   */
  @Override
  public String toString() {
    return "ApiResponse[" + raw + ", attempts=" + attempts + "]";
  }
}
