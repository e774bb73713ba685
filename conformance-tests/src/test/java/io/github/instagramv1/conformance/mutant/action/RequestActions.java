package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.time.Instant;
import java.util.Objects;

/** Faults that send a changed request or an additional one. */
final class RequestActions {
  private RequestActions() {}

  /** Sends a changed request. */
  record Send(RequestEdit edit) implements Action {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Send {}

    @Override
    public Fault fault() {
      return Faults.request(edit);
    }
  }

  /** Sends the request and, if it succeeds, a changed one whose response is discarded. */
  record Then(RequestEdit edit) implements Action {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Then {}

    @Override
    public Fault fault() {
      return Faults.then(edit);
    }
  }

  /**
   * Replaces the time window of a search.
   *
   * @param around the time from which {@code from} and {@code until} are counted
   * @param from the start of the window, in seconds
   * @param until the end of the window, in seconds
   */
  record Window(Around around, long from, long until) implements Action {
    Window {
      Objects.requireNonNull(around, "around");
    }

    /** A point in time. */
    enum Around {
      @JsonProperty("now")
      NOW,
      @JsonProperty("min_timestamp")
      MIN_TIMESTAMP
    }

    @Override
    public Fault fault() {
      return Faults.request(
          request -> {
            long begin = around == Around.NOW ? Instant.now().getEpochSecond() : begin(request);
            return request
                .with("min_timestamp", String.valueOf(begin + from))
                .with("max_timestamp", String.valueOf(begin + until));
          });
    }

    private static long begin(ProxyRequest request) {
      return Measure.VALUE.of(request.parameter("min_timestamp").orElse(""));
    }
  }
}
