package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the caller likes. */
@Checks
@Tag("users")
class LikedMediaChecks {
  private static final String OPERATION = "getSelfLikedMedia";

  @Test
  @DisplayName("LIKED-01: everything in the list says that the caller likes it")
  @Operation(OPERATION)
  void allLiked(Probe probe) {
    List<JsonNode> items = probe.ok(probe.call(OPERATION)).items();
    probe.verify(
        Items.all(items, "media.user_has_liked", item -> item.path("user_has_liked").asBoolean()));
    probe.verify(Orders.noneTwice(Items.ids(items)));
  }

  @Test
  @DisplayName("LIKED-02: a walk to the end meets every media object once")
  @Operation(OPERATION)
  void walk(Probe probe) {
    new PageWalk(probe, OPERATION, UnaryOperator.identity()).verify(Setting.TOKEN);
  }

  @Test
  @DisplayName("LIKED-03: new likes stand first, the newest of them at the top")
  @Operation(OPERATION)
  @Writes
  void newestLikeFirst(Probe probe) {
    List<String> media = new ArrayList<>(probe.world().unliked(2));
    Reply before = probe.ok(probe.call(OPERATION).query("count", 2));
    media.forEach(id -> probe.verify(Items.lacks(before.items(), id)));
    media.forEach(id -> LikeChecks.like(probe, id));
    Collections.reverse(media);
    Reply reply = probe.ok(probe.call(OPERATION).query("count", 2));
    probe.verify(Items.same("newest", media, Items.ids(reply.items())));
  }

  @Test
  @DisplayName("LIKED-04: a walk meets every like once while a new one arrives at the head")
  @Operation(OPERATION)
  @Writes
  void walkWhileLikesArrive(Probe probe) {
    List<String> media = probe.world().unliked(3);
    LikeChecks.like(probe, media.get(0));
    LikeChecks.like(probe, media.get(1));
    PageWalk walk = new PageWalk(probe, OPERATION, UnaryOperator.identity());
    Reply first = walk.first(1);
    LikeChecks.like(probe, media.get(2));
    List<String> met = Items.ids(walk.rest(first, 1, 4));
    probe.verify(Orders.noneTwice(met));
    probe.verify(
        Items.same(
            "start", List.of(media.get(1), media.get(0)), met.subList(0, Math.min(2, met.size()))));
  }

  @Test
  @DisplayName("LIKED-05: a bad count is refused")
  @Operation(value = OPERATION, negative = true)
  void badCount(Probe probe) {
    Refusals.badCounts(probe, () -> probe.call(OPERATION));
  }

  @Test
  @DisplayName("LIKED-06: a max_like_id that is no number is refused")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void malformedBound(Probe probe) {
    probe.refused(probe.call(OPERATION).query("max_like_id", "x"), Refusals.INVALID);
  }
}
