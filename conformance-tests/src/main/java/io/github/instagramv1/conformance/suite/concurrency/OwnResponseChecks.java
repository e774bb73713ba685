package io.github.instagramv1.conformance.suite.concurrency;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Concurrent requests of different users, each of which is about the user who sends it. */
@Checks
@Tag("concurrency")
class OwnResponseChecks {
  private static final int AT_ONCE = 16;
  private static final int MOST_BURSTS = 30;

  @Test
  @DisplayName("CONCURRENCY-26: of concurrent requests, each user gets the response to their own")
  @Operation("getUser")
  @Level(EXTENDED)
  void ownResponses(Probe probe) {
    List<String> tokens = List.of(probe.need(Setting.TOKEN), probe.need(Setting.OTHER_TOKEN));
    List<String> ids =
        tokens.stream()
            .map(token -> probe.ok(profile(probe, token)).data().path("id").asText())
            .toList();
    for (int burst = 0; burst < Math.min(MOST_BURSTS, probe.examples()); burst++) {
      List<Call> calls = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        String token = tokens.get(i % tokens.size());
        calls.add(i % 4 < 2 ? profile(probe, token) : newest(probe, token));
      }
      List<Response> responses = probe.together(calls);
      for (int i = 0; i < AT_ONCE; i++) {
        JsonNode data = responses.get(i).data();
        JsonNode owner = data.isArray() ? data.path(0).path("user") : data;
        if (!owner.isMissingNode()) {
          probe.verify(Items.same("user", ids.get(i % ids.size()), owner.path("id").asText()));
        }
      }
    }
  }

  private static Call profile(Probe probe, String token) {
    return probe.call("getUser").path("user-id", "self").asUser(token);
  }

  private static Call newest(Probe probe, String token) {
    return probe.call("getUserRecentMedia").path("user-id", "self").query("count", 1).asUser(token);
  }
}
