package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.contract.Jsonp;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names of callbacks that are words of JavaScript. */
@Checks
@Tag("errors")
class CallbackChecks {

  private static Call profile(Probe probe, String callback) {
    return probe.call("getUser").path("user-id", "self").query("callback", callback);
  }

  @Test
  @DisplayName("ERROR-21: a callback that begins with a reserved word is refused")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void reserved(Probe probe) {
    for (String callback : List.of("delete", "if", "new.feed", "function")) {
      probe.refused(profile(probe, callback), Refusals.INVALID);
    }
  }

  @Test
  @DisplayName("ERROR-22: a reserved word behind a dot of a callback is the name of a property")
  @Operation("getUser")
  @Level(EXTENDED)
  void property(Probe probe) {
    for (String callback : List.of("feed.delete", "$.if.new")) {
      Reply reply = profile(probe, callback).send();
      boolean called = Jsonp.unwrap(reply.exchange().reply().body(), callback).isPresent();
      probe.verify(reply.status() == 200 && called, "jsonp.call", "no call of " + callback);
    }
  }
}
