package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.http.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** Decides whether a failed call is retried, and after which pause. */
final class Backoff {
  private static final int UNAVAILABLE = 503;
  private static final Set<Integer> PASSING = Set.of(408, 500, 502, 503, 504);

  private final DoubleSupplier random;

  /** Creates an instance with a source of random numbers from 0 to 1. */
  Backoff(DoubleSupplier random) {
    this.random = random;
  }

  /**
   * Returns the pause before the next attempt; empty for no retry.
   *
   * @param repeatable whether the call is safe to retry
   */
  Optional<Duration> pause(RetryPolicy policy, InstagramException failure, boolean repeatable) {
    if (failure.attempts() > policy.maxRetries() || !isRetryable(failure, repeatable)) {
      return Optional.empty();
    }
    Optional<Duration> retryAfter = response(failure).flatMap(RawResponse::retryAfter);
    if (retryAfter.filter(pause -> !pause.isZero()).isPresent()) {
      return retryAfter.filter(pause -> pause.compareTo(policy.maxRetryAfter()) <= 0);
    }
    // Nothing is sent again at once, though a server may ask for that.
    return Optional.of(exponentialPause(policy, failure.attempts()));
  }

  private static boolean isRetryable(InstagramException failure, boolean repeatable) {
    if (failure instanceof TransportException transport) {
      return !TransportFailures.isLasting(transport) && (repeatable || !transport.mayHaveArrived());
    }
    if (failure instanceof RateLimitException limited) {
      return limited.retryAfter().isPresent();
    }
    return isUnavailableForNow(failure)
        || (repeatable
            && (isCutOff(failure)
                || response(failure).filter(r -> PASSING.contains(r.status())).isPresent()));
  }

  private static boolean isCutOff(InstagramException failure) {
    return (failure instanceof UnexpectedResponseException malformed
            && malformed.kind() == UnexpectedResponseException.Kind.CUT_OFF)
        || (failure instanceof ApiErrorException refusal
            && refusal
                .malformedBody()
                .filter(UnexpectedResponseException.Kind.CUT_OFF::equals)
                .isPresent());
  }

  /**
   * Returns whether the response is a 503 with {@code Retry-After}, after which the server did
   * nothing (see the contract's response 503).
   */
  private static boolean isUnavailableForNow(InstagramException failure) {
    return response(failure)
        .filter(r -> r.status() == UNAVAILABLE && r.retryAfter().isPresent())
        .isPresent();
  }

  private static Optional<RawResponse> response(InstagramException failure) {
    if (failure instanceof ApiErrorException refusal) {
      return Optional.of(refusal.response());
    }
    return failure instanceof UnexpectedResponseException malformed
        ? Optional.of(malformed.response())
        : Optional.empty();
  }

  private Duration exponentialPause(RetryPolicy policy, int attempts) {
    double longest =
        Math.min(
            (double) policy.maxDelay().toNanos(),
            policy.baseDelay().toNanos() * Math.pow(2, attempts - 1.0));
    return Duration.ofNanos((long) (longest * (0.5 + random.getAsDouble() / 2)));
  }
}
