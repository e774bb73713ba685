package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.http.wire.NoResponseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.opentest4j.TestAbortedException;

/**
 * Stops requests to a server that does not respond in time, so that every run ends. An operation
 * without a response three times in a row is not called again. After five requests in a row without
 * a response, no further requests are sent.
 */
public final class CircuitBreaker {
  private static final int IN_A_ROW = 5;
  private static final int IN_A_ROW_OF_ONE = 3;

  private final Duration deadline;
  private final LongSupplier nanos;
  private final long start;
  private final Map<String, Integer> unanswered = new HashMap<>();
  private int unansweredInARow;
  private boolean ended;

  /**
   * @param deadline the timeout of the run, from now
   * @param nanos a clock
   */
  public CircuitBreaker(Duration deadline, LongSupplier nanos) {
    this.deadline = deadline;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /**
   * Must be called before each request.
   *
   * @throws NoResponseException if the server does not respond any more, and once when the deadline
   *     has passed
   * @throws TestAbortedException when the deadline has passed and was reported
   */
  void requireClosed(String operation) {
    if (nanos.getAsLong() - start > deadline.toNanos()) {
      failDeadline();
    }
    requireClosedDespiteDeadline(operation);
  }

  private void failDeadline() {
    String sentence =
        "the run exceeded the %s s of the setting deadline".formatted(deadlineSeconds());
    if (ended) {
      throw new TestAbortedException(sentence);
    }
    ended = true;
    throw new NoResponseException(sentence, null);
  }

  private long deadlineSeconds() {
    return deadline.toSeconds();
  }

  /** Permits a request that undoes a write, even after the deadline. */
  void requireClosedDespiteDeadline(String operation) {
    if (unansweredInARow >= IN_A_ROW) {
      throw new NoResponseException(
          "The server did not respond to the last %s requests; the run sends no further requests."
              .formatted(unansweredInARow),
          null);
    }
    int times = unanswered.getOrDefault(operation, 0);
    if (times >= IN_A_ROW_OF_ONE) {
      throw new NoResponseException(
          "%s did not respond %s times in a row; the run does not call this operation again."
              .formatted(operation, times),
          null);
    }
  }

  void recordResponse(String operation) {
    unansweredInARow = 0;
    unanswered.remove(operation);
  }

  void recordNoResponse(String operation) {
    unansweredInARow++;
    unanswered.merge(operation, 1, Integer::sum);
  }
}
