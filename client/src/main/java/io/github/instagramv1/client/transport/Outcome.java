package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.ApiResponse;
import java.time.Duration;

/**
 * The result of an attempt that did not fail its call.
 *
 * @param response null if the call is retried
 * @param pause the pause before the retry
 */
record Outcome<T>(ApiResponse<T> response, Duration pause) {

  static <T> Outcome<T> good(ApiResponse<T> response) {
    return new Outcome<>(response, Duration.ZERO);
  }

  static <T> Outcome<T> retryAfter(Duration pause) {
    return new Outcome<>(null, pause);
  }

  boolean isGood() {
    return response != null;
  }
}
