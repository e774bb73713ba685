package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Readings;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Checks that writes are visible immediately, to all users and over every connection, and remain
 * visible.
 */
@Checks
@Tag("concurrency")
class FreshChecks {
  private static final int ROUNDS = 6;
  private static final int READINGS = 6;

  @EachOperation(Which.READS)
  @DisplayName("CONCURRENCY-21: repeated reads never return to an earlier state")
  @Level(EXTENDED)
  void neverGoesBack(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    List<JsonNode> readings =
        Stream.generate(() -> probe.known(plain.call(probe).send().data()))
            .limit(READINGS)
            .toList();
    probe.verify(Readings.neverGoBack(readings));
  }

  /** Returns the credentials of two users and an application. */
  private static List<Credential> readers(Probe probe) {
    List<Credential> readers = new ArrayList<>();
    readers.add(new Credential.Token(probe.need(Setting.TOKEN)));
    readers.add(new Credential.Token(probe.need(Setting.OTHER_TOKEN)));
    if (probe.has(Setting.CLIENT_ID)) {
      readers.add(new Credential.ClientId(probe.need(Setting.CLIENT_ID)));
    }
    return readers;
  }

  private static Call callOn(Probe probe, String operation, String media) {
    return probe.call(operation).path("media-id", media);
  }

  private static List<Response> readByAll(Probe probe, String operation, String media) {
    return probe.together(
        readers(probe).stream().map(who -> callOn(probe, operation, media).as(who)).toList());
  }

  @Test
  @DisplayName("CONCURRENCY-22: a like and an unlike are visible to every user immediately")
  @Operation("likeMedia")
  @Level(EXTENDED)
  @Writes
  void likes(Probe probe) {
    String media = probe.fixtures().media().unlikedByAll(1).get(0);
    String self = probe.fixtures().accounts().selfId();
    int before = count(probe.ok(callOn(probe, "getMedia", media)), "likes");
    probe.undo("unlike " + media, () -> probe.ok(callOn(probe, "unlikeMedia", media)));
    for (int i = 0; i < ROUNDS; i++) {
      boolean likes = i % 2 == 0;
      probe.ok(callOn(probe, likes ? "likeMedia" : "unlikeMedia", media));
      for (Response response : readByAll(probe, "getMedia", media)) {
        probe.verify(Items.same("likes.count", before + (likes ? 1 : 0), count(response, "likes")));
      }
      for (Response response : readByAll(probe, "listLikes", media)) {
        probe.verify(
            likes ? Items.contains(response.items(), self) : Items.lacks(response.items(), self));
      }
    }
  }

  private static int count(Response response, String what) {
    return response.data().path(what).path("count").asInt();
  }

  @Test
  @DisplayName("CONCURRENCY-23: a comment and its deletion are visible to every user immediately")
  @Operation("createComment")
  @Level(EXTENDED)
  @Writes
  void comments(Probe probe) {
    String media = probe.fixtures().media().commentableByAll();
    int before = count(probe.ok(callOn(probe, "getMedia", media)), "comments");
    for (int i = 0; i < ROUNDS / 2; i++) {
      String text = probe.texts().unique();
      probe.undo("delete a comment", () -> delete(probe, media, text));
      probe.ok(callOn(probe, "createComment", media).form("text", text));
      verifyComments(probe, media, text, true, before + 1);
      delete(probe, media, text);
      verifyComments(probe, media, text, false, before);
    }
  }

  private static void verifyComments(
      Probe probe, String media, String text, boolean listed, int count) {
    for (Response response : readByAll(probe, "listComments", media)) {
      List<String> texts =
          response.items().stream().map(each -> each.path("text").asText()).toList();
      probe.verify(Items.same("comment.listed", listed, texts.contains(text)));
    }
    for (Response response : readByAll(probe, "getMedia", media)) {
      probe.verify(Items.same("comments.count", count, count(response, "comments")));
    }
  }

  private static void delete(Probe probe, String media, String text) {
    delete(probe, media, text, probe.need(Setting.TOKEN));
  }

  private static void delete(Probe probe, String media, String text, String token) {
    probe.ok(callOn(probe, "listComments", media)).items().stream()
        .filter(each -> each.path("text").asText().equals(text))
        .map(each -> each.path("id").asText())
        .forEach(
            id ->
                probe.ok(
                    callOn(probe, "deleteComment", media).path("comment-id", id).asUser(token)));
  }

  @Test
  @DisplayName("CONCURRENCY-24: a follow and an unfollow are visible to every user immediately")
  @Operation("modifyRelationship")
  @Level(EXTENDED)
  @Writes
  void follows(Probe probe) {
    String user = probe.fixtures().stranger();
    Relations self = new Relations(probe, probe.need(Setting.TOKEN));
    probe.undo("unfollow " + user, () -> self.sendAction(user, "unfollow"));
    int before = followers(probe.ok(profile(probe, user)));
    for (int i = 0; i < ROUNDS; i++) {
      boolean follows = i % 2 == 0;
      self.sendAction(user, follows ? "follow" : "unfollow");
      List<Call> reads = new ArrayList<>();
      readers(probe).forEach(who -> reads.add(profile(probe, user).as(who)));
      for (Response response : probe.together(reads)) {
        probe.verify(Items.same("followed_by", before + (follows ? 1 : 0), followers(response)));
      }
    }
  }

  private static Call profile(Probe probe, String user) {
    return probe.call("getUser").path("user-id", user);
  }

  private static int followers(Response response) {
    return response.data().path("counts").path("followed_by").asInt();
  }

  @Test
  @DisplayName("CONCURRENCY-25: concurrent likes and comments of several users all count")
  @Operation("createComment")
  @Level(EXTENDED)
  @Writes
  void mixed(Probe probe) {
    String media = probe.fixtures().media().unlikedByAll(1).get(0);
    Response before = probe.ok(callOn(probe, "getMedia", media));
    List<String> tokens = List.of(probe.need(Setting.TOKEN), probe.need(Setting.OTHER_TOKEN));
    List<Call> calls = new ArrayList<>();
    int likes = 0;
    for (String token : tokens) {
      String text = probe.texts().unique();
      probe.undo("delete a comment", () -> delete(probe, media, text, token));
      calls.add(callOn(probe, "createComment", media).asUser(token).form("text", text));
      JsonNode seen = probe.ok(callOn(probe, "getMedia", media).asUser(token)).data();
      if (!seen.path("user_has_liked").asBoolean()) {
        probe.undo("unlike", () -> probe.ok(callOn(probe, "unlikeMedia", media).asUser(token)));
        calls.add(callOn(probe, "likeMedia", media).asUser(token));
        likes++;
      }
    }
    probe.together(calls);
    for (Response response : readByAll(probe, "getMedia", media)) {
      probe.verify(
          Items.same("likes.count", count(before, "likes") + likes, count(response, "likes")));
      probe.verify(
          Items.same(
              "comments.count",
              count(before, "comments") + tokens.size(),
              count(response, "comments")));
    }
  }
}
