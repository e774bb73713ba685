package io.github.instagramv1.client.http;

import io.github.instagramv1.client.check.Durations;
import java.time.Duration;

/**
 * When and how often a call is retried.
 *
 * <p>After a rate limit or a 503 with {@code Retry-After}, calls of every operation are retried,
 * including {@code createComment}: the contract defines that the server did not execute the
 * request. After a rate limit without {@code Retry-After}, no call is retried, because each attempt
 * may count. A 503 without {@code Retry-After}, lost responses, broken connections, timeouts and
 * the status codes 408, 500, 502 and 504 are retried only for calls that the contract declares as
 * safe to retry. All calls are retried if there was no connection. Missing and refused passwords
 * are not retried.
 *
 * @param maxRetries the maximum number of retries of a call; 0 disables retries
 * @param baseDelay the longest pause before the first retry; it doubles with each further retry.
 *     The actual pause is random, between half of this value and the value.
 * @param maxDelay the maximum to which the pause grows
 * @param maxRetryAfter the longest {@code Retry-After} for which the client waits. A longer one
 *     ends the call with the exception of the response, whose {@code retryAfter()} returns it. Zero
 *     and a date in the past cause a pause as after a broken connection; an invalid value counts as
 *     absent
 * @param budget the number of retries that all calls of a client share; ten responses without a
 *     retry add one. It limits the load of retries on a server that is down.
 */
public record RetryPolicy(
    int maxRetries, Duration baseDelay, Duration maxDelay, Duration maxRetryAfter, int budget) {
  private static final RetryPolicy STANDARD =
      new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(30), 50);

  public RetryPolicy {
    if (maxRetries < 0 || budget < 0) {
      throw new IllegalArgumentException("maxRetries and budget must not be negative");
    }
    Durations.notNegative("baseDelay", baseDelay);
    Durations.notNegative("maxDelay", maxDelay);
    Durations.notNegative("maxRetryAfter", maxRetryAfter);
  }

  /**
   * Returns the default policy: two retries after up to 0.5 and 1 second, 30 seconds of
   * Retry-After, a budget of 50.
   */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** Returns a policy without retries. */
  public static RetryPolicy none() {
    return STANDARD.withMaxRetries(0);
  }

  /** Returns a copy with another number of retries. */
  public RetryPolicy withMaxRetries(int retries) {
    return new RetryPolicy(retries, baseDelay, maxDelay, maxRetryAfter, budget);
  }

  /** Returns a copy with other pauses. */
  public RetryPolicy withDelays(Duration base, Duration max) {
    return new RetryPolicy(maxRetries, base, max, maxRetryAfter, budget);
  }

  /** Returns a copy with another maximum of {@code Retry-After}. */
  public RetryPolicy withMaxRetryAfter(Duration max) {
    return new RetryPolicy(maxRetries, baseDelay, maxDelay, max, budget);
  }

  /** Returns a copy with another budget. */
  public RetryPolicy withBudget(int retries) {
    return new RetryPolicy(maxRetries, baseDelay, maxDelay, maxRetryAfter, retries);
  }
}
