package io.github.instagramv1.conformance.suite.request;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.wire.NoResponseException;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import io.github.instagramv1.conformance.suite.oracle.credential.SimilarTokens;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Checks of every request: unknown paths, JSONP, suffixes and unknown parameters. */
@Checks
@Tag("errors")
class TransportChecks {
  private static final int MEGABYTE = 1 << 20;

  @Test
  @DisplayName("ERROR-01: an unknown path gets 404 in the envelope")
  @Operation(value = "unknown-path", negative = true)
  void unknownPath(Probe probe) {
    String user = probe.fixtures().accounts().selfId();
    for (String path : unknownPaths(probe).all(user)) {
      probe.refused(404, unknown(probe, path), Refusals.NOT_FOUND);
    }
  }

  private static UnknownPaths unknownPaths(Probe probe) {
    return new UnknownPaths(probe.api().contract().operations());
  }

  private static Call unknown(Probe probe, String path) {
    return probe.api().unrouted(Unrouted.UNKNOWN_PATH, "GET", path);
  }

  @Test
  @DisplayName("ERROR-02: a known path with another method gets 405 in the envelope, with Allow")
  @Operation(value = "known-path-other-method", negative = true)
  void otherMethod(Probe probe) {
    Response response =
        probe.refused(
            405,
            probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, "PUT", "/users/self/feed"),
            "APIError");
    String allow = response.header("Allow").orElse("");
    probe.verify(allow.contains("GET"), "header.Allow", "Allow is '" + allow + "'");
  }

  @Test
  @DisplayName("ERROR-03: an unknown path without a credential gets 404 too")
  @Operation(value = "unknown-path", negative = true)
  @Level(EXTENDED)
  void unknownPathOfNobody(Probe probe) {
    String wrong = SimilarTokens.of(probe.need(Setting.TOKEN)).get(0);
    for (String path : unknownPaths(probe).onePerCollection()) {
      probe.refused(404, unknown(probe, path).as(new Credential.None()), Refusals.NOT_FOUND);
      probe.refused(404, unknown(probe, path).asUser(wrong), Refusals.NOT_FOUND);
    }
  }

  @Test
  @DisplayName("ERROR-04: a known path with another method and no credential gets 405 too")
  @Operation(value = "known-path-other-method", negative = true)
  @Level(EXTENDED)
  void otherMethodOfNobody(Probe probe) {
    Call call = probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, "PUT", "/users/self/feed");
    probe.refused(405, call.as(new Credential.None()), "APIError");
  }

  /**
   * A server may accept bodies of any size, so another error response is as good as a 413. It may
   * also close the connection before the body is complete (RFC 9110, 15.5.14); the 413 can then be
   * lost.
   */
  @EachOperation(value = Which.POSTS, negative = true)
  @DisplayName("ERROR-18: a body of one megabyte is rejected because of its size or its content")
  @Level(EXTENDED)
  void largeBody(Probe probe, ContractOperation operation) {
    Call call = Unknown.fill(probe.api().call(operation), operation);
    call.form("text", "a".repeat(MEGABYTE / 2)).form("action", "x".repeat(MEGABYTE / 2));
    try {
      probe.refused(call, Map.of(400, operation.errorTypes().get(400), 413, Set.of("APIError")));
    } catch (NoResponseException e) {
      if (e.closed()) {
        throw new TestAbortedException("needs a server that reads a body before it rejects it");
      }
      throw e;
    }
  }
}
