package io.github.instagramv1.conformance.suite.concurrency;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Relations;
import io.github.instagramv1.conformance.suite.comment.CommentViews;
import io.github.instagramv1.conformance.suite.comment.NewComment;
import io.github.instagramv1.conformance.suite.like.LikeViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Checks of concurrent writes: afterwards, every number must be as if the writes had been
 * sequential.
 */
@Checks
@Tag("concurrency")
class ConcurrencyChecks {
  private static final int AT_ONCE = 8;
  private static final int SEVERAL_MEDIA = 4;
  private static final int ROUNDS = 3;
  private static final int CANDIDATES = 25;

  private static List<Call> repeat(int count, Supplier<Call> call) {
    return Stream.generate(call).limit(count).toList();
  }

  private static Call call(Probe probe, String operation, String media) {
    return probe.call(operation).path("media-id", media);
  }

  /** A user with a token that can write. */
  private record Writer(String token, String id) {}

  /** Returns different users with the scope to write, the first user first. */
  private static List<Writer> writers(Probe probe, Setting scoped) {
    Map<String, Writer> writers = new LinkedHashMap<>();
    for (Setting setting : List.of(Setting.TOKEN, Setting.OTHER_TOKEN, scoped)) {
      if (probe.has(setting)) {
        String token = probe.need(setting);
        Call profile = probe.call("getUser").path("user-id", "self").asUser(token);
        String id = probe.ok(profile).data().path("id").asText();
        writers.putIfAbsent(id, new Writer(token, id));
      }
    }
    if (writers.size() < 2) {
      throw Needs.data("a second user", Setting.OTHER_TOKEN);
    }
    return List.copyOf(writers.values());
  }

  private static List<JsonNode> likers(Probe probe, String media) {
    return probe.ok(call(probe, "listLikes", media)).items();
  }

  @Test
  @DisplayName("CONCURRENCY-01: 8 concurrent likes of one user count once")
  @Operation("likeMedia")
  @Writes
  void oneUserLikes(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    LikeViews views = new LikeViews(probe, media);
    probe.undo("unlike " + media, () -> probe.ok(call(probe, "unlikeMedia", media)));
    probe.together(repeat(AT_ONCE, () -> call(probe, "likeMedia", media)));
    views.verify(true, 1);
    probe.verify(Orders.noneTwice(Items.ids(likers(probe, media))));
  }

  @Test
  @DisplayName("CONCURRENCY-02: concurrent likes of several users all count, and so do unlikes")
  @Operation("likeMedia")
  @Writes
  void severalUsersLike(Probe probe) {
    List<Writer> writers = writers(probe, Setting.LIKES_TOKEN);
    String media =
        probe.fixtures().media().unlikedByAll(1).stream()
            .filter(id -> noneOf(writers, likers(probe, id)))
            .findFirst()
            .orElseThrow(
                () -> Needs.data("a media object that none of them likes", Setting.OTHER_TOKEN));
    int before = likers(probe, media).size();
    List<Call> unlikes =
        writers.stream()
            .map(writer -> call(probe, "unlikeMedia", media).asUser(writer.token()))
            .toList();
    unlikes.forEach(unlike -> probe.undo("unlike " + media, () -> probe.ok(unlike)));
    probe.together(
        writers.stream()
            .map(writer -> call(probe, "likeMedia", media).asUser(writer.token()))
            .toList());
    verifyLikes(probe, media, before + writers.size());
    probe.together(unlikes);
    verifyLikes(probe, media, before);
  }

  private static boolean noneOf(List<Writer> writers, List<JsonNode> users) {
    return writers.stream().map(Writer::id).noneMatch(Items.ids(users)::contains);
  }

  private static void verifyLikes(Probe probe, String media, int expected) {
    JsonNode read = probe.ok(call(probe, "getMedia", media)).data();
    probe.verify(Items.same("likes.count", expected, read.path("likes").path("count").asInt()));
    probe.verify(Items.same("likers", expected, likers(probe, media).size()));
  }

  @Test
  @DisplayName(
      "CONCURRENCY-03: concurrent comments of several users on several media all appear, once each")
  @Operation("createComment")
  @Writes
  void severalUsersComment(Probe probe) {
    List<Writer> writers = writers(probe, Setting.COMMENTS_TOKEN);
    List<String> media = probe.fixtures().media().commentableByAll(SEVERAL_MEDIA);
    List<CommentViews> views = media.stream().map(id -> new CommentViews(probe, id)).toList();
    List<String> texts = Stream.generate(probe.texts()::unique).limit(AT_ONCE).toList();
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      String on = media.get(i % media.size());
      String text = texts.get(i);
      String token = writers.get(i / media.size() % writers.size()).token();
      calls.add(call(probe, "createComment", on).asUser(token).form("text", text));
      probe.undo("delete a comment", () -> NewComment.remove(probe, on, text, token));
    }
    probe.together(calls);
    List<JsonNode> written = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      int here = (AT_ONCE - i + media.size() - 1) / media.size();
      written.addAll(views.get(i).verify(here));
    }
    written.removeIf(comment -> !texts.contains(comment.path("text").asText()));
    probe.verify(
        Items.same(
            "texts",
            texts.stream().sorted().toList(),
            written.stream().map(comment -> comment.path("text").asText()).sorted().toList()));
    probe.verify(Orders.noneTwice(Items.ids(written)));
  }

  @Test
  @DisplayName("CONCURRENCY-05: 8 concurrent follows of one user count once")
  @Operation("modifyRelationship")
  @Writes
  void oneUserFollows(Probe probe) {
    String user = probe.fixtures().stranger();
    Relations self = new Relations(probe, probe.need(Setting.TOKEN));
    int before = followers(probe, user);
    probe.undo("unfollow " + user, () -> self.sendAction(user, "unfollow"));
    probe.together(repeat(AT_ONCE, () -> self.action(user, "follow")));
    probe.verify(Items.same("followed_by", before + 1, followers(probe, user)));
    List<String> list =
        Items.ids(probe.ok(probe.call("listFollowedBy").path("user-id", user)).items());
    probe.verify(Orders.noneTwice(list));
  }

  private static int followers(Probe probe, String user) {
    JsonNode profile = probe.ok(probe.call("getUser").path("user-id", user)).data();
    return profile.path("counts").path("followed_by").asInt();
  }

  @Test
  @DisplayName("CONCURRENCY-04: concurrent follows of several users all count, and so do unfollows")
  @Operation("modifyRelationship")
  @Writes
  void severalUsersFollow(Probe probe) {
    List<Writer> writers = writers(probe, Setting.RELATIONSHIPS_TOKEN);
    String user =
        probe.fixtures().users().stream()
            .limit(CANDIDATES)
            .filter(id -> canBeFollowed(probe, id, writers))
            .findFirst()
            .orElseThrow(
                () -> Needs.data("a public user that none of them follows", Setting.OTHER_TOKEN));
    int before = followers(probe, user);
    List<Relations> all =
        writers.stream().map(writer -> new Relations(probe, writer.token())).toList();
    all.forEach(each -> probe.undo("unfollow " + user, () -> each.sendAction(user, "unfollow")));
    probe.together(all.stream().map(each -> each.action(user, "follow")).toList());
    probe.verify(Items.same("followed_by", before + all.size(), followers(probe, user)));
    probe.together(all.stream().map(each -> each.action(user, "unfollow")).toList());
    probe.verify(Items.same("followed_by", before, followers(probe, user)));
  }

  private static boolean canBeFollowed(Probe probe, String user, List<Writer> writers) {
    if (writers.stream().map(Writer::id).anyMatch(user::equals)) {
      return false;
    }
    JsonNode between = new Relations(probe, probe.need(Setting.TOKEN)).relationshipTo(user);
    return between.path("outgoing_status").asText().equals("none")
        && !between.path("target_user_is_private").asBoolean()
        && isFollowedByNoneOf(probe, user, writers);
  }

  private static boolean isFollowedByNoneOf(Probe probe, String user, List<Writer> writers) {
    List<JsonNode> followers =
        new PageWalk(probe, "listFollowedBy", call -> call.path("user-id", user)).all(100);
    return followers.size() < PageWalk.LONGEST && noneOf(writers, followers);
  }

  @Test
  @DisplayName(
      "CONCURRENCY-06: after concurrent likes and unlikes, every place shows the same state")
  @Operation("unlikeMedia")
  @Writes
  void likesAndUnlikes(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    LikeViews views = new LikeViews(probe, media);
    probe.undo("unlike " + media, () -> probe.ok(call(probe, "unlikeMedia", media)));
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < AT_ONCE / 2; i++) {
      calls.add(call(probe, "likeMedia", media));
      calls.add(call(probe, "unlikeMedia", media));
    }
    probe.together(calls);
    JsonNode read = probe.ok(call(probe, "getMedia", media)).data();
    boolean liked = read.path("user_has_liked").asBoolean();
    views.verify(liked, liked ? 1 : 0);
    probe.ok(call(probe, "unlikeMedia", media));
    views.verify(false, 0);
  }

  @Test
  @DisplayName(
      "CONCURRENCY-07: of concurrent deletions of one comment one succeeds, and deletes no other")
  @Operation("deleteComment")
  @Writes
  void deletions(Probe probe) {
    String media = probe.fixtures().media().commentable();
    String other = new NewComment(probe, media).write(probe.texts().unique()).path("id").asText();
    CommentViews views = new CommentViews(probe, media);
    for (int i = 0; i < ROUNDS; i++) {
      String id = new NewComment(probe, media).write(probe.texts().unique()).path("id").asText();
      verifyDeletedOnce(
          probe,
          probe
              .api()
              .sendTogether(
                  repeat(
                      AT_ONCE, () -> call(probe, "deleteComment", media).path("comment-id", id))));
      List<JsonNode> left = views.verify(0);
      probe.verify(Items.lacks(left, id));
      probe.verify(Items.contains(left, other));
    }
  }

  private static void verifyDeletedOnce(Probe probe, List<Response> responses) {
    List<Response> refusals =
        responses.stream().filter(response -> response.status() != 200).toList();
    probe.verify(
        refusals.size() == responses.size() - 1
            && refusals.stream()
                .allMatch(response -> response.errorType().equals(Refusals.NOT_FOUND)),
        "delete.once",
        "answered " + responses.stream().map(Response::status).toList());
  }
}
