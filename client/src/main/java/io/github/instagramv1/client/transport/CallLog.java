package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.http.RawResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs calls at level debug: each attempt with its result, and each pause. Secrets are hidden. */
final class CallLog {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.instagramv1.client");

  private CallLog() {}

  static void responded(
      Supplier<String> request, RawResponse response, Duration took, int attempt) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "{} -> {} in {} ms (attempt {})", request.get(), response, took.toMillis(), attempt);
    }
  }

  static void failed(Supplier<String> request, Throwable failure, Duration took, int attempt) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "{} -> {} in {} ms (attempt {})",
          request.get(),
          failure.getClass().getSimpleName(),
          took.toMillis(),
          attempt);
    }
  }

  static void pausing(InstagramException failure, Duration pause) {
    LOG.debug(
        "{} is retried in {} ms after {} of {}",
        failure.operationId(),
        pause.toMillis(),
        failure.getClass().getSimpleName(),
        failure.attempts());
  }
}
