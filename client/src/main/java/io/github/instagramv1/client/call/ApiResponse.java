package io.github.instagramv1.client.call;

import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.http.RawResponse;
import java.util.Optional;

/**
 * A good response, read and as it came.
 *
 * @param value what was read
 * @param raw status, headers and body
 * @param attempts how often the call was sent, 1 without a retry
 */
public record ApiResponse<T>(T value, RawResponse raw, int attempts) {

  /** The rate limit of this very response, if it tells one. */
  public Optional<RateLimit> rateLimit() {
    return raw.rateLimit();
  }

  /** The JSON text of the response. */
  public String json() {
    return raw.body();
  }

  /** How it ended, without the value, which may hold a token in the URL of a next page. */
  @Override
  public String toString() {
    return "ApiResponse[" + raw + ", attempts=" + attempts + "]";
  }
}
