package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.ApiResponse;
import java.time.Duration;

/**
 * How an attempt ended that did not end its call in failure.
 *
 * @param response null if there is to be another attempt
 * @param pause before that
 */
record Outcome<T>(ApiResponse<T> response, Duration pause) {

  static <T> Outcome<T> good(ApiResponse<T> response) {
    return new Outcome<>(response, Duration.ZERO);
  }

  static <T> Outcome<T> againAfter(Duration pause) {
    return new Outcome<>(null, pause);
  }

  boolean isGood() {
    return response != null;
  }
}
