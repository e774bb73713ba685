package io.github.instagramv1.client.http;

import io.github.instagramv1.client.check.Durations;
import java.time.Duration;

/**
 * When and how often a call is sent again.
 *
 * <p>A response with {@code Retry-After} that tells of the rate limit is retried for every
 * operation, because nothing was done; so is one with status code 503 and {@code Retry-After}, by
 * which the contract has servers say that they did not serve the request. That includes {@code
 * createComment}. A rate limit without {@code Retry-After} is never retried: it counts the requests
 * of an hour. A 503 without {@code Retry-After}, lost responses, broken connections, timeouts and
 * the status codes 408, 500, 502 and 504 are retried only for calls that the contract calls
 * repeatable. A connection that was never made is retried for all. Passwords that are missing or
 * refused are not retried.
 *
 * @param maxRetries how often at most, 0 for never
 * @param baseDelay the longest pause before the first retry; it doubles with each further one. The
 *     pause taken is a random one between its half and itself.
 * @param maxDelay no pause of these grows longer
 * @param maxRetryAfter the longest {@code Retry-After} that is waited for. A longer one ends the
 *     call with the exception of the response, whose {@code retryAfter()} tells it. Zero and a date
 *     in the past lead to a pause as for a broken connection; a value that is neither seconds nor a
 *     date counts as absent
 * @param budget how many retries all calls of a client together have at hand; ten responses without
 *     a retry earn one back. It keeps a server that is down from being asked ever more.
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

  /** Two retries after up to 0.5 and 1 second, 30 seconds of Retry-After, a budget of 50. */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** No retries. */
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

  /** Returns a copy with another longest {@code Retry-After} to wait for. */
  public RetryPolicy withMaxRetryAfter(Duration max) {
    return new RetryPolicy(maxRetries, baseDelay, maxDelay, max, budget);
  }

  /** Returns a copy with another budget. */
  public RetryPolicy withBudget(int retries) {
    return new RetryPolicy(maxRetries, baseDelay, maxDelay, maxRetryAfter, retries);
  }
}
