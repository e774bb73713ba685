package io.github.instagramv1.conformance.suite.oracle.state;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.CheckFailure;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Actions that ask for what is there already, on what is not the newest: a follow or like that is
 * stored anew would move to the front.
 */
@Checks
@Tag("relationships")
class NoChangeChecks {
  private static final int PAGE = 20;
  private static final int TRIES = 2;

  @Test
  @DisplayName("STATE-05: following someone again changes no list and no count")
  @Operation("modifyRelationship")
  @Level(EXTENDED)
  @Writes
  void followsAgain(Probe probe) {
    List<String> followed =
        Items.ids(list(probe, "listFollows", "self")).stream()
            .skip(1)
            .filter(id -> !isPrivate(probe, id))
            .limit(TRIES)
            .toList();
    verifyForOne(
        followed,
        "several public users whom the first follows",
        id ->
            verifyNothingChanges(
                probe,
                probe.call("modifyRelationship").path("user-id", id).form("action", "follow"),
                List.of(
                    profile(probe, "self"),
                    profile(probe, id),
                    listing(probe, "listFollows", "self"),
                    listing(probe, "listFollowedBy", id))));
  }

  @Test
  @DisplayName("STATE-06: liking a media object again changes no list and no count")
  @Operation("likeMedia")
  @Level(EXTENDED)
  @Writes
  void likesAgain(Probe probe) {
    List<String> liked =
        Items.ids(probe.ok(probe.call("getSelfLikedMedia")).items()).stream()
            .skip(1)
            .limit(TRIES)
            .toList();
    verifyForOne(
        liked,
        "several media that the first user likes",
        id ->
            verifyNothingChanges(
                probe,
                callOn(probe, "likeMedia", id),
                List.of(
                    probe.call("getSelfLikedMedia").query("count", PAGE),
                    callOn(probe, "listLikes", id),
                    callOn(probe, "getMedia", id))));
  }

  @Test
  @DisplayName(
      "STATE-07: asking again to follow a private user leaves the follow requests in order")
  @Operation("modifyRelationship")
  @Level(EXTENDED)
  @Writes
  void asksAgain(Probe probe) {
    Party owner = Party.privateOne(probe);
    Set<String> known = new HashSet<>(owner.list("listRequestedBy"));
    List<Party> asking =
        Stream.<Supplier<Party>>of(
                () -> Party.first(probe), () -> Party.second(probe), () -> Party.third(probe))
            .map(Supplier::get)
            .filter(user -> owner.isPrivate() && known.add(user.id()) && isAsking(user, owner))
            .limit(2)
            .toList();
    if (asking.size() < 2) {
      throw Needs.data("a private user whom two other users do not follow", Setting.PRIVATE_TOKEN);
    }
    List<String> ids = asking.stream().map(Party::id).toList();
    // Another client may change the order once; a request that moves does so each time.
    List<String> before = requests(owner, ids);
    probe.ok(asking.get(0).act(owner, "follow"));
    List<String> between = requests(owner, ids);
    probe.ok(asking.get(1).act(owner, "follow"));
    boolean moved = !before.equals(between) && !between.equals(requests(owner, ids));
    probe.verify(
        !moved, "relationship.order", "a repeated follow request changes the order of " + before);
  }

  private static List<String> requests(Party owner, List<String> of) {
    return owner.list("listRequestedBy").stream().filter(of::contains).toList();
  }

  /**
   * Asks to follow a private user, and returns whether this made a follow request; the user may be
   * a follower already, or blocked.
   */
  private static boolean isAsking(Party user, Party owner) {
    Probe probe = user.probe();
    Response response = user.act(owner, "follow").send();
    boolean asks =
        response.status() == 200
            && response.data().path("outgoing_status").asText().equals("requested");
    if (asks) {
      probe.undo("withdraw a follow request", () -> probe.ok(user.act(owner, "unfollow")));
    } else if (response.status() != 200) {
      probe.markExpected(response);
    }
    return asks;
  }

  /** Somebody else may change the lists of one meanwhile, but hardly those of several. */
  private static void verifyForOne(List<String> ids, String need, Consumer<String> check) {
    if (ids.isEmpty()) {
      throw Needs.data(need, Setting.TOKEN);
    }
    for (String id : ids.subList(0, ids.size() - 1)) {
      try {
        check.accept(id);
        return;
      } catch (CheckFailure perhapsOfOthers) {
        // The next one decides.
      }
    }
    check.accept(ids.get(ids.size() - 1));
  }

  /** What the undo sends is what the check sends: on a server that toggles it restores. */
  private static void verifyNothingChanges(Probe probe, Call action, List<Call> reads) {
    List<Response> before = read(probe, reads);
    probe.undo(
        "restore it",
        () -> {
          if (!data(read(probe, reads)).equals(data(before))) {
            probe.ok(action);
          }
        });
    probe.ok(action);
    List<Response> after = read(probe, reads);
    for (int i = 0; i < reads.size(); i++) {
      String operation = after.get(i).exchange().request().operation().id();
      probe.verifySame(operation, before.get(i).data(), after.get(i).data());
    }
  }

  private static List<Response> read(Probe probe, List<Call> reads) {
    return reads.stream().map(probe::ok).toList();
  }

  private static List<JsonNode> data(List<Response> responses) {
    return responses.stream().map(Response::data).toList();
  }

  private static boolean isPrivate(Probe probe, String user) {
    return probe
        .ok(probe.call("getRelationship").path("user-id", user))
        .data()
        .path("target_user_is_private")
        .asBoolean();
  }

  private static List<JsonNode> list(Probe probe, String operation, String user) {
    return probe.ok(listing(probe, operation, user)).items();
  }

  private static Call listing(Probe probe, String operation, String user) {
    return probe.call(operation).path("user-id", user).query("count", PAGE);
  }

  private static Call profile(Probe probe, String user) {
    return probe.call("getUser").path("user-id", user);
  }

  private static Call callOn(Probe probe, String operation, String media) {
    return probe.call(operation).path("media-id", media);
  }
}
