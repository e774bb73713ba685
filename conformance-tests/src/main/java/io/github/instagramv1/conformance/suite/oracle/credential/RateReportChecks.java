package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.RequestFlaw;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks that writes and error responses report the same count as the reads around them. */
@Checks
@Tag("auth")
class RateReportChecks {
  private static final int TRIES = 5;

  /** More than leave the hour, or come from elsewhere, within a moment. */
  private static final int LEAST_JUMP = 10;

  @EachOperation(Which.LIKES)
  @DisplayName("LIMIT-13: a write that succeeds shows the hour in which it is counted")
  @Level(EXTENDED)
  @Writes
  void writes(Probe probe, ContractOperation operation) {
    String media = probe.fixtures().media().unlikedByAll(1).get(0);
    boolean likes = operation.method().equals("POST");
    Call undo = probe.call(likes ? "unlikeMedia" : "likeMedia").path("media-id", media);
    probe.undo(
        "unlike " + media, () -> probe.ok(probe.call("unlikeMedia").path("media-id", media)));
    verify(
        probe,
        () -> {
          probe.ok(undo);
          return probe.api().call(operation).path("media-id", media);
        });
  }

  @Test
  @DisplayName("LIMIT-14: an error response reports the remaining requests of its credential")
  @Operation(value = "unknown-path", negative = true)
  @Level(EXTENDED)
  void errors(Probe probe) {
    for (String operation : List.of("getMedia", "getUser", "listComments", "getMediaByShortcode")) {
      ContractOperation unknown = probe.api().contract().operation(operation);
      verify(probe, () -> Unknown.fill(probe.api().call(unknown), unknown));
    }
    verify(probe, () -> probe.api().unrouted(Unrouted.UNKNOWN_PATH, "GET", "/conformance/none"));
    verify(
        probe,
        () -> probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, "PUT", "/users/self/feed"));
    verify(
        probe,
        () -> probe.call("modifyRelationship").path("user-id", "self").form("action", "conform"));
  }

  @Test
  @DisplayName("LIMIT-17: requests with different invalid access tokens share one limit")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void invalidTokens(Probe probe) {
    List<Rate> rates = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Call call = Rate.profile(probe).asUser(probe.texts().unique().replace(' ', '-'));
      rates.add(Rate.of(probe.refused(call, RequestFlaw.TOKEN.errorType())));
    }
    probe.verify(
        !rates.stream().allMatch(rate -> rate.remaining() == rate.limit() - 1),
        "rate.address",
        "each invalid token has a limit of its own: " + rates);
  }

  /** Verifies a request; one that must be undone before each repetition is prepared by its call. */
  private static void verify(Probe probe, Supplier<Call> calls) {
    List<Long> jumps = new ArrayList<>();
    String url = "";
    for (int i = 0; i < TRIES; i++) {
      Call call = calls.get();
      Rate before = Rate.of(probe.ok(Rate.profile(probe)));
      Response response = call.send();
      url = response.exchange().request().url();
      Rate during = Rate.of(response);
      Rate after = Rate.of(probe.ok(Rate.profile(probe)));
      long jump = during.remaining() - before.remaining();
      boolean falls = after.remaining() < before.remaining();
      if (during.limit() != before.limit() || jump < LEAST_JUMP || !falls) {
        return;
      }
      jumps.add(jump);
    }
    probe.verify(
        false,
        "rate.counts",
        "only in the response to %s more is left, by %s requests".formatted(url, jumps));
  }
}
