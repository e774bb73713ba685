package io.github.instagramv1.conformance.suite.oracle.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.model.Circle;
import io.github.instagramv1.conformance.model.Ruling;
import io.github.instagramv1.conformance.model.TimeWindow;
import io.github.instagramv1.conformance.run.Probe;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Compares searches for media with all known media. */
final class MediaAround {
  private static final int USUAL = 20;
  private static final int MOST = 33;

  private final Probe probe;
  private final List<JsonNode> known;

  /**
   * One search.
   *
   * @param circle the area; a distance of {@value Circle#USUAL} metres, the default, is not sent
   * @param min the start of the window in UNIX seconds
   * @param max the end of the window in UNIX seconds
   */
  record Query(Circle circle, OptionalLong min, OptionalLong max, OptionalInt count) {
    private Call withParameters(Call call) {
      Nearby.around(call, circle);
      if (circle.metres() != Circle.USUAL) {
        call.query("distance", circle.metres());
      }
      min.ifPresent(time -> call.query("min_timestamp", time));
      max.ifPresent(time -> call.query("max_timestamp", time));
      count.ifPresent(most -> call.query("count", most));
      return call;
    }

    private Ruling finds(JsonNode item) {
      Ruling near = Nearby.ruling(circle, item.path("location"));
      Ruling then =
          TimeWindow.of(min, max, Instant.now().getEpochSecond())
              .holds(item.path("created_time").asLong());
      return near == Ruling.NO || then == Ruling.NO
          ? Ruling.NO
          : near == Ruling.YES ? then : Ruling.OPEN;
    }
  }

  MediaAround(Probe probe) {
    this.probe = probe;
    this.known = VisibleObjects.of(probe).mediaWithPoint();
  }

  /** Sends a search, and verifies the result by points and times. */
  void verify(Query query) {
    List<JsonNode> found = probe.ok(query.withParameters(probe.call("searchMedia"))).items();
    int most = Math.min(MOST, query.count().orElse(USUAL));
    probe.verify(
        found.size() <= most, "search.count", "%s media, not %s".formatted(found.size(), most));
    probe.verify(Orders.newestFirst(found));
    probe.verify(
        Items.all(found, "search.outside", item -> query.finds(item) != Ruling.NO)
            .map(wrong -> new Finding(wrong.rule(), query + ": " + wrong.message())));
    for (JsonNode item : known) {
      if (query.finds(item) == Ruling.YES && !mayBeCut(item, found, most)) {
        probe.verify(
            Items.ids(found).contains(item.path("id").asText()),
            "search.missing",
            "%s does not have %s of %s at %s"
                .formatted(
                    query, item.path("id"), item.path("created_time"), item.path("location")));
      }
    }
  }

  /** Returns whether a full list may omit a media object because it is older than its last one. */
  private static boolean mayBeCut(JsonNode item, List<JsonNode> found, int most) {
    return found.size() == most && number(item).compareTo(number(found.get(most - 1))) < 0;
  }

  private static BigInteger number(JsonNode item) {
    return Ids.number(item.path("id").asText());
  }
}
