package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Pages;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Jsonp;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.NoReplyException;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.world.Needs;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * What holds for every request: unknown paths, JSONP, suffixes and parameters that nobody knows.
 */
@Checks
@Tag("errors")
class TransportChecks {
  private static final int MEGABYTE = 1 << 20;

  @Test
  @DisplayName("ERROR-01: a path that no operation has is a 404 in the envelope")
  @Operation(value = "unknown-path", negative = true)
  void unknownPath(Probe probe) {
    probe.refused(
        404,
        probe.api().unrouted(Unrouted.UNKNOWN_PATH, "GET", "/conformance/none"),
        Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("ERROR-02: a path with another method is a 405 in the envelope, with Allow")
  @Operation(value = "known-path-other-method", negative = true)
  void otherMethod(Probe probe) {
    Reply reply =
        probe.refused(
            405,
            probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, "PUT", "/users/self/feed"),
            "APIError");
    String allow = reply.header("Allow").orElse("");
    probe.verify(allow.contains("GET"), "header.Allow", "Allow is '" + allow + "'");
  }

  @Test
  @DisplayName("ERROR-03: a path that no operation has is a 404 without a credential too")
  @Operation(value = "unknown-path", negative = true)
  @Level(EXTENDED)
  void unknownPathOfNobody(Probe probe) {
    Call call = probe.api().unrouted(Unrouted.UNKNOWN_PATH, "GET", "/conformance/none");
    probe.refused(404, call.as(new Credential.None()), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("ERROR-04: a path with another method is a 405 without a credential too")
  @Operation(value = "known-path-other-method", negative = true)
  @Level(EXTENDED)
  void otherMethodOfNobody(Probe probe) {
    Call call = probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, "PUT", "/users/self/feed");
    probe.refused(405, call.as(new Credential.None()), "APIError");
  }

  @Test
  @DisplayName("ERROR-11: a callback wraps the reply in a call of it")
  @Operation("getUser")
  @Level(EXTENDED)
  void jsonp(Probe probe) {
    Reply reply = probe.call("getUser").path("user-id", "self").query("callback", "a.b").send();
    Optional<String> inner = Jsonp.unwrap(reply.exchange().reply().body(), "a.b");
    probe.verify(reply.status() == 200 && inner.isPresent(), "jsonp.call", "no call of a.b");
    probe.verify(
        inner.get().contains("\"" + probe.world().selfId() + "\""),
        "jsonp.data",
        "the call holds no profile");
  }

  @Test
  @DisplayName("ERROR-12: with a callback, a refusal comes with status 200 and its own code")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void jsonpRefusal(Probe probe) {
    Reply reply = probe.call("getUser").path("user-id", Unknown.USER).query("callback", "f").send();
    String inner = Jsonp.unwrap(reply.exchange().reply().body(), "f").orElse("");
    probe.verify(
        reply.status() == 200 && inner.contains("APINotFoundError"),
        "jsonp.refusal",
        "got " + reply.status());
  }

  @Test
  @DisplayName("ERROR-13: a callback that is no identifier path is refused")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void badCallback(Probe probe) {
    probe.refused(
        probe.call("getUser").path("user-id", "self").query("callback", "a(b)"), Refusals.INVALID);
  }

  @Test
  @DisplayName("ERROR-14: a slash or .json at the end of a path changes nothing")
  @Operation("getUser")
  @Level(EXTENDED)
  void suffixes(Probe probe) {
    JsonNode plain = probe.ok(probe.call("getUser").path("user-id", "self")).data();
    for (String suffix : new String[] {"/", ".json"}) {
      Reply reply = probe.ok(probe.call("getUser").path("user-id", "self").pathSuffix(suffix));
      probe.verifySame("profile", plain, reply.data());
    }
  }

  @Test
  @DisplayName("ERROR-15: a parameter that nobody knows is ignored, and stays in next_url")
  @Operation("getUserRecentMedia")
  @Level(EXTENDED)
  void unknownParameter(Probe probe) {
    Reply reply =
        probe.ok(
            probe
                .call("getUserRecentMedia")
                .path("user-id", probe.world().publisher())
                .query("count", 1)
                .query("conformance", "a b"));
    String next = reply.nextUrl().orElseThrow(() -> Needs.data("a next page", Setting.USER_ID));
    probe.verify(Items.same("conformance", Optional.of("a b"), Queries.value(next, "conformance")));
    probe.verify(Items.same("count", Optional.of("1"), Queries.value(next, "count")));
  }

  @EachOperation(value = Which.READS, negative = true)
  @DisplayName("ERROR-16: a callback that is no identifier path is refused")
  @Level(EXTENDED)
  void badCallbackOfRead(Probe probe, ContractOperation operation) {
    Call call = Unknown.fill(probe.api().call(operation), operation);
    if (operation.parameter("lat").isPresent()) {
      call.query("lat", "0").query("lng", "0");
    }
    if (operation.parameter("q").isPresent()) {
      call.query("q", "a");
    }
    probe.refused(call.query("callback", "a(b)"), Refusals.INVALID);
  }

  @EachOperation(value = Which.POSTS, negative = true)
  @DisplayName("ERROR-17: a body that is no form is refused with 415")
  @Level(EXTENDED)
  void bodyIsNoForm(Probe probe, ContractOperation operation) {
    Call call = Unknown.fill(probe.api().call(operation), operation);
    probe.refused(415, call.body("application/json", "{}"), "APIError");
  }

  /**
   * A server may read any size, so that an ordinary refusal does as well as a 413. It may also
   * close the connection while the body still comes (RFC 9110, 15.5.14), and then the 413 can be
   * lost.
   */
  @EachOperation(value = Which.POSTS, negative = true)
  @DisplayName("ERROR-18: a body of a megabyte is refused, as too large or for what it says")
  @Level(EXTENDED)
  void largeBody(Probe probe, ContractOperation operation) {
    Call call = Unknown.fill(probe.api().call(operation), operation);
    call.form("text", "a".repeat(MEGABYTE / 2)).form("action", "x".repeat(MEGABYTE / 2));
    try {
      probe.refused(call, Map.of(400, operation.errorTypes().get(400), 413, Set.of("APIError")));
    } catch (NoReplyException e) {
      if (e.closed()) {
        throw new TestAbortedException("needs a server that reads a body before it refuses it");
      }
      throw e;
    }
  }

  @Test
  @DisplayName("ERROR-19: a parameter that is given twice is answered by the contract")
  @Operation("getUserRecentMedia")
  @Level(EXTENDED)
  void parameterTwice(Probe probe) {
    Reply once =
        probe.ok(probe.call("getUserRecentMedia").path("user-id", "self").query("count", 1));
    Reply twice =
        probe.api().follow("getUserRecentMedia", once.exchange().request().url() + "&count=2");
    if (twice.status() == 200) {
      probe.verify(Pages.atMost(twice, 2));
    } else {
      probe.verify(Envelopes.refused(twice, 400, Set.of(Refusals.INVALID)));
    }
  }
}
