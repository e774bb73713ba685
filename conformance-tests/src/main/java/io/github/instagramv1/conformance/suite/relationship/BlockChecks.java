package io.github.instagramv1.conformance.suite.relationship;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Relations;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of blocks of the second user by the first. */
@Checks
@Tag("relationships")
class BlockChecks {
  private static final String OPERATION = "modifyRelationship";

  private record Pair(Relations self, Relations other, String selfId, String otherId) {}

  /**
   * Returns users without follows between them, because a block would end follows that the kit
   * could not restore with their original time.
   */
  private static Pair unrelatedPair(Probe probe) {
    Pair pair =
        new Pair(
            new Relations(probe, probe.need(Setting.TOKEN)),
            new Relations(probe, probe.need(Setting.OTHER_TOKEN)),
            probe.fixtures().accounts().selfId(),
            probe.fixtures().accounts().otherId());
    probe.fixtures().accounts().requirePublicSelf();
    JsonNode between = pair.self().relationshipTo(pair.otherId());
    if (!between.path("outgoing_status").asText().equals("none")
        || !between.path("incoming_status").asText().equals("none")) {
      throw Needs.data("a second user without any relationship to the first", Setting.OTHER_TOKEN);
    }
    return pair;
  }

  private static void block(Probe probe, Pair pair) {
    probe.undo(
        "unblock " + pair.otherId(), () -> pair.self().sendAction(pair.otherId(), "unblock"));
    JsonNode answer = pair.self().sendAction(pair.otherId(), "block");
    pair.self().verify(answer, pair.otherId(), "none", "blocked_by_you");
  }

  private static void unblock(Pair pair) {
    JsonNode answer = pair.self().sendAction(pair.otherId(), "unblock");
    pair.self().verify(answer, pair.otherId(), "none", "none");
  }

  @Test
  @DisplayName("FOLLOW-21: a block hides the blocker from the blocked user, until it is removed")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void block(Probe probe) {
    Pair pair = unrelatedPair(probe);
    block(probe, pair);
    String token = probe.need(Setting.OTHER_TOKEN);
    Call profile = probe.call("getUser").path("user-id", pair.selfId()).asUser(token);
    probe.refused(profile, Refusals.NOT_FOUND);
    probe.refused(pair.other().action(pair.selfId(), "follow"), Refusals.NOT_FOUND);
    unblock(pair);
    probe.ok(probe.call("getUser").path("user-id", pair.selfId()).asUser(token));
  }

  @Test
  @DisplayName("FOLLOW-22: a block ends the follows in both directions")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void blockEndsFollows(Probe probe) {
    Pair pair = unrelatedPair(probe);
    pair.self().follow(pair.otherId());
    pair.other().follow(pair.selfId());
    block(probe, pair);
    unblock(pair);
  }

  @Test
  @DisplayName("FOLLOW-23: a block hides the media of the blocker from the blocked user")
  @Operation(value = "getUserRecentMedia", negative = true)
  @Level(EXTENDED)
  @Writes
  void blockHidesMedia(Probe probe) {
    Pair pair = unrelatedPair(probe);
    String token = probe.need(Setting.OTHER_TOKEN);
    String id = probe.fixtures().media().own();
    JsonNode media = probe.ok(probe.call("getMedia").path("media-id", id)).data();
    block(probe, pair);
    Call recent = probe.call("getUserRecentMedia").path("user-id", pair.selfId());
    probe.refused(recent.asUser(token), Refusals.NOT_FOUND);
    for (String operation :
        List.of("getMedia", "listComments", "listLikes", "likeMedia", "unlikeMedia")) {
      probe.refused(probe.call(operation).path("media-id", id).asUser(token), Refusals.NOT_FOUND);
    }
    Call byShortcode = probe.call("getMediaByShortcode").path("shortcode", Ids.shortcode(media));
    probe.refused(byShortcode.asUser(token), Refusals.NOT_FOUND);
    Call comment = probe.call("createComment").path("media-id", id).asUser(token);
    probe.refused(comment.form("text", probe.texts().unique()), Refusals.NOT_FOUND);
    unblock(pair);
    probe.ok(probe.call("getMedia").path("media-id", id).asUser(token));
  }

  @Test
  @DisplayName("FOLLOW-24: repeated blocks and unblocks succeed")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void repeating(Probe probe) {
    Pair pair = unrelatedPair(probe);
    block(probe, pair);
    JsonNode again = pair.self().sendAction(pair.otherId(), "block");
    pair.self().verify(again, pair.otherId(), "none", "blocked_by_you");
    unblock(pair);
    unblock(pair);
  }

  @Test
  @DisplayName("FOLLOW-25: the counts exclude the follows that a block ended")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void blockLowersNumbers(Probe probe) {
    Pair pair = unrelatedPair(probe);
    JsonNode before = counts(probe);
    pair.self().follow(pair.otherId());
    pair.other().follow(pair.selfId());
    JsonNode between = counts(probe);
    verifyMore(probe, before, between, 1);
    block(probe, pair);
    verifyMore(probe, before, counts(probe), 0);
    unblock(pair);
  }

  private static JsonNode counts(Probe probe) {
    return probe.ok(probe.call("getUser").path("user-id", "self")).data().path("counts");
  }

  private static void verifyMore(Probe probe, JsonNode before, JsonNode now, int more) {
    for (String name : List.of("follows", "followed_by")) {
      probe.verify(Items.same(name, before.path(name).asInt() + more, now.path(name).asInt()));
    }
  }
}
