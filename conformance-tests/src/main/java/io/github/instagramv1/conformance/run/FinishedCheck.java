package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.http.Exchange;
import io.github.instagramv1.conformance.http.Transcript;
import io.github.instagramv1.conformance.report.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

/**
 * A finished execution of a check, whose responses may still be validated.
 *
 * @param outcome the outcome of the check itself; not used after a failure
 */
record FinishedCheck(
    CheckIdentity check,
    Transcript transcript,
    Duration elapsed,
    Outcome outcome,
    Optional<Throwable> failure) {

  static FinishedCheck of(CheckIdentity check, Probe probe, Outcome outcome) {
    return new FinishedCheck(check, probe.transcript(), probe.elapsed(), outcome, Optional.empty());
  }

  static FinishedCheck failed(CheckIdentity check, Probe probe, Throwable failure) {
    return new FinishedCheck(
        check, probe.transcript(), probe.elapsed(), Outcome.PASSED, Optional.of(failure));
  }

  /** Returns whether all responses are validated, so that {@link #settle} does not block. */
  boolean isValidated() {
    return transcript.exchanges().stream().allMatch(exchange -> exchange.pending().isDone());
  }

  /** Returns the outcome from the result of the check and the validation of its responses. */
  Outcome settle() {
    try {
      if (failure.isPresent()) {
        return Outcome.failed(failure.get(), malformed(exchange -> true));
      }
      return outcome.verdict() == Verdict.PASS ? passed() : outcome;
    } catch (CompletionException e) {
      return Outcome.failed(e.getCause(), Optional.empty());
    }
  }

  /**
   * Returns the outcome of a passed check, which is responsible for the responses of its own
   * operation.
   */
  private Outcome passed() {
    Optional<Exchange> malformed =
        malformed(exchange -> exchange.operation().id().equals(check.operation()));
    malformed.ifPresent(transcript::show);
    return malformed.map(Outcome::malformed).orElse(outcome);
  }

  private Optional<Exchange> malformed(Predicate<Exchange> which) {
    return transcript.exchanges().stream()
        .filter(which)
        .filter(exchange -> !exchange.violations().isEmpty())
        .findFirst();
  }
}
