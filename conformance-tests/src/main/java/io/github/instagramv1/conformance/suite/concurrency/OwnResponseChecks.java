package io.github.instagramv1.conformance.suite.concurrency;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.NextPage;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks that concurrent requests do not get the responses of each other. */
@Checks
@Tag("concurrency")
class OwnResponseChecks {
  private static final int AT_ONCE = 16;
  private static final int ROUNDS = 2;
  private static final int FEWEST_BURSTS = 6;
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
    int bursts = Math.max(FEWEST_BURSTS, Math.min(MOST_BURSTS, probe.examples()));
    for (int burst = 0; burst < bursts; burst++) {
      List<Call> calls = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        String token = tokens.get(i % tokens.size());
        Call call = i % 4 < 2 ? profile(probe, token) : newest(probe, token);
        // No two requests are the same, which could share a kept response.
        calls.add(call.query("conformance", burst + "-" + i));
      }
      List<Response> responses = probe.together(calls);
      for (int i = 0; i < AT_ONCE; i++) {
        JsonNode data = responses.get(i).data();
        JsonNode owner = data.isArray() ? data.path(0).path("user") : data;
        if (!owner.isMissingNode()) {
          probe.verify(Items.same("user", ids.get(i % ids.size()), owner.path("id").asText()));
        }
        verifyNextPage(probe, responses.get(i));
      }
    }
  }

  private static Call profile(Probe probe, String token) {
    return probe.call("getUser").path("user-id", "self").asUser(token);
  }

  private static Call newest(Probe probe, String token) {
    return probe.call("getUserRecentMedia").path("user-id", "self").query("count", 1).asUser(token);
  }

  /** Verifies that the next page is that of the request itself. */
  private static void verifyNextPage(Probe probe, Response response) {
    String key = response.exchange().operation().pageKey().map(PageKey::request).orElse("");
    String sent = response.exchange().request().url();
    probe.verify(
        response
            .nextUrl()
            .flatMap(next -> NextPage.finding(Queries.pairs(sent), Queries.pairs(next), key)));
  }

  @Test
  @DisplayName("CONCURRENCY-27: of concurrent writes, a refused one does not change another")
  @Operation("likeMedia")
  @Writes
  void refusedWritesBesideOthers(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    probe.undo("unlike " + media, () -> probe.ok(onMedia(probe, "unlikeMedia", media)));
    for (int round = 0; round < ROUNDS; round++) {
      String like = round % 2 == 0 ? "likeMedia" : "unlikeMedia";
      List<Call> calls = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        calls.add(
            i % 2 == 0
                ? onMedia(probe, like, media)
                : onMedia(probe, "deleteComment", media).path("comment-id", Unknown.COMMENT));
      }
      List<Response> responses = probe.api().sendTogether(calls);
      for (int i = 0; i < AT_ONCE; i++) {
        if (i % 2 == 0) {
          probe.ok(responses.get(i));
        } else {
          probe.verify(Envelopes.refused(responses.get(i), 400, Set.of(Refusals.NOT_FOUND)));
        }
      }
    }
  }

  private static Call onMedia(Probe probe, String operation, String id) {
    return probe.call(operation).path("media-id", id);
  }
}
