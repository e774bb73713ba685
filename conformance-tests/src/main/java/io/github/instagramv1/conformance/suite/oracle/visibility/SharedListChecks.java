package io.github.instagramv1.conformance.suite.oracle.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.Audience;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Refusals;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of whole lists with several accounts, as several viewers see them. */
@Checks
@Tag("visibility")
class SharedListChecks {
  private static final int PAGE = 10;
  private static final int MOST = 8;
  private static final int FULL_LIST = 100;
  private static final int REPETITIONS = 5;
  private static final int CANDIDATES = 10;

  @EachOperation(Which.SHARED)
  @DisplayName(
      "SIGHT-03: the whole list is the same for all viewers, apart from objects that a viewer may"
          + " not see")
  void wholeLists(Probe probe, ContractOperation operation) {
    for (UnaryOperator<Call> path : lists(probe, operation)) {
      verify(probe, operation, path);
    }
  }

  /** Returns the lists in which the private user has media. */
  private static List<UnaryOperator<Call>> lists(Probe probe, ContractOperation operation) {
    AccountMedia album = AccountMedia.ofPrivate(probe);
    return switch (operation.id()) {
      case "getTagRecentMedia" -> {
        String tag = album.tagged().path("tags").path(0).asText();
        yield List.of(call -> call.path("tag-name", tag));
      }
      case "getLocationRecentMedia" -> {
        String place = album.mediaAtPlace().path("location").path("id").asText();
        yield List.of(call -> call.path("location-id", place));
      }
      default -> {
        String geography = probe.need(Setting.GEO_ID);
        yield List.of(call -> call.path("geo-id", geography));
      }
    };
  }

  private static List<Credential> viewers(Probe probe) {
    List<Credential> viewers = new ArrayList<>();
    for (Setting setting : List.of(Setting.PRIVATE_TOKEN, Setting.TOKEN, Setting.OTHER_TOKEN)) {
      if (probe.has(setting)) {
        viewers.add(new Credential.Token(probe.need(setting)));
      }
    }
    if (probe.has(Setting.CLIENT_ID)) {
      viewers.add(new Credential.ClientId(probe.need(Setting.CLIENT_ID)));
    }
    return viewers;
  }

  private static void verify(Probe probe, ContractOperation operation, UnaryOperator<Call> path) {
    Map<Credential, List<String>> lists = new LinkedHashMap<>();
    Map<String, String> owners = new LinkedHashMap<>();
    BigInteger end = BigInteger.ZERO;
    for (Credential who : viewers(probe)) {
      PageWalk walk = new PageWalk(probe, operation.id(), call -> path.apply(call).as(who));
      List<JsonNode> items = walk.all(PAGE);
      items.forEach(
          item -> owners.put(item.path("id").asText(), item.path("user").path("id").asText()));
      lists.put(who, Items.ids(items));
      if (items.size() >= PageWalk.LONGEST) {
        // The list goes on, and the parts that others got cannot be compared.
        end = end.max(Ids.number(items.get(items.size() - 1).path("id").asText()));
      }
    }
    BigInteger last = end;
    owners.keySet().removeIf(id -> Ids.number(id).compareTo(last) < 0);
    Audience all = new Audience(owners);
    Set<String> doubtful = new TreeSet<>();
    lists.values().forEach(list -> doubtful.addAll(all.absentFrom(list)));
    lists.forEach((who, list) -> verify(probe, all, doubtful, who, list));
  }

  private static void verify(
      Probe probe, Audience all, Set<String> doubtful, Credential who, List<String> list) {
    Set<String> hidden = all.absentFrom(list);
    Set<String> seen = new TreeSet<>(list);
    seen.retainAll(all.owners().keySet());
    probe.verify(Items.same("list", all.without(hidden), seen));
    for (String owner : doubtful.stream().limit(MOST).toList()) {
      boolean shown = canReadProfile(probe, who, owner);
      probe.verify(
          shown != hidden.contains(owner),
          "list.complete",
          "the list %s media of user %s, whose profile is %s"
              .formatted(shown ? "lacks" : "holds", owner, shown ? "shown" : "refused"));
    }
  }

  private static boolean canReadProfile(Probe probe, Credential who, String user) {
    Response response = probe.call("getUser").path("user-id", user).as(who).send();
    return !Set.of(Refusals.NOT_ALLOWED, Refusals.NOT_FOUND).contains(response.errorType());
  }

  @Test
  @DisplayName(
      "SIGHT-04: a blocked user still sees the blocker's comments and likes on other users' media")
  @Operation("listComments")
  @Writes
  void blockKeepsLikesOnMediaOfOthers(Probe probe) {
    ViewerAndAccount relationship = ViewerAndAccount.withPublic(probe);
    String media =
        probe.fixtures().media().all().stream()
            .filter(item -> item.path("user_has_liked").isBoolean())
            .filter(item -> !item.path("user_has_liked").asBoolean())
            .filter(item -> item.path("comments").path("count").asInt() < FULL_LIST)
            .filter(item -> item.path("likes").path("count").asInt() < FULL_LIST)
            .map(item -> item.path("id").asText())
            .filter(id -> !id.endsWith("_" + relationship.ownerId()))
            .filter(id -> !id.endsWith("_" + relationship.viewer().userId()))
            .limit(CANDIDATES)
            .filter(
                id ->
                    of(probe, "getMedia", id).asUser(relationship.viewer().all()).send().status()
                        == 200)
            .findFirst()
            .orElseThrow(() -> Needs.data("a media object of a third user", Setting.USER_ID));
    relationship.registerReset();
    String text = probe.texts().unique();
    probe.undo("delete a comment", () -> delete(probe, media, text));
    probe.undo("unlike " + media, () -> probe.ok(of(probe, "unlikeMedia", media)));
    probe.ok(of(probe, "likeMedia", media));
    probe.ok(of(probe, "createComment", media).form("text", text));
    relationship.steps().stream()
        .filter(step -> step.action().endsWith("block"))
        .forEach(
            step -> {
              relationship.take(step);
              verifyStays(probe, relationship, media, text);
            });
  }

  private static void verifyStays(
      Probe probe, ViewerAndAccount relationship, String media, String text) {
    String token = relationship.viewer().all();
    List<JsonNode> comments = items(probe, "listComments", media, token);
    probe.verify(
        comments.stream().anyMatch(each -> each.path("text").asText().equals(text)),
        "block.comment",
        "the comment is missing");
    List<JsonNode> likers = items(probe, "listLikes", media, token);
    probe.verify(Items.contains(likers, relationship.ownerId()));
    Optional<Finding> different = otherCounts(probe, media, token, comments, likers);
    // Other clients may write between the requests, but hardly each time.
    for (int i = 0; i < REPETITIONS && different.isPresent(); i++) {
      List<JsonNode> commentsNow = items(probe, "listComments", media, token);
      List<JsonNode> likersNow = items(probe, "listLikes", media, token);
      different = otherCounts(probe, media, token, commentsNow, likersNow);
    }
    probe.verify(different);
  }

  private static List<JsonNode> items(Probe probe, String operation, String media, String token) {
    return probe.ok(of(probe, operation, media).asUser(token)).items();
  }

  /** Compares whole lists with the counts of the media object, which is read after them. */
  private static Optional<Finding> otherCounts(
      Probe probe, String media, String token, List<JsonNode> comments, List<JsonNode> likers) {
    JsonNode seen = probe.ok(of(probe, "getMedia", media).asUser(token)).data();
    return Items.same(
            "comments.count", comments.size(), seen.path("comments").path("count").asInt())
        .or(
            () ->
                Items.same("likes.count", likers.size(), seen.path("likes").path("count").asInt()));
  }

  private static Call of(Probe probe, String operation, String media) {
    return probe.call(operation).path("media-id", media);
  }

  private static void delete(Probe probe, String media, String text) {
    probe.ok(of(probe, "listComments", media)).items().stream()
        .filter(each -> each.path("text").asText().equals(text))
        .map(each -> each.path("id").asText())
        .forEach(id -> probe.ok(of(probe, "deleteComment", media).path("comment-id", id)));
  }
}
