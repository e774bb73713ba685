package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.ApiReply;
import java.time.Duration;

/**
 * How an attempt ended that did not end its call in failure.
 *
 * @param reply null if there is to be another attempt
 * @param pause before that
 */
record Outcome<T>(ApiReply<T> reply, Duration pause) {

  static <T> Outcome<T> good(ApiReply<T> reply) {
    return new Outcome<>(reply, Duration.ZERO);
  }

  static <T> Outcome<T> againAfter(Duration pause) {
    return new Outcome<>(null, pause);
  }

  boolean isGood() {
    return reply != null;
  }
}
