package io.github.instagramv1.conformance.suite.oracle.time;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Excerpts;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes comments one after the other, and verifies their times and ids. */
final class TimedComments {
  private static final String MEDIA_ID = "media-id";
  private static final int LIST_LIMIT = 150;
  private static final long NANOS = 1_000_000_000;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final Probe probe;
  private final List<Written> all = new ArrayList<>();

  /**
   * One of them.
   *
   * @param comment as contained in its list
   * @param start the time of the request, by the kit's clock in nanoseconds
   * @param end the time of the response
   */
  record Written(String media, JsonNode comment, Credential author, long start, long end) {
    String id() {
      return comment.path("id").asText();
    }

    BigInteger time() {
      return new BigInteger(comment.path("created_time").asText());
    }
  }

  TimedComments(Probe probe) {
    this.probe = probe;
  }

  /** Writes a comment until the end of the check, and verifies that its time is current. */
  Written write(String media, Credential author) {
    String text = probe.texts().unique();
    long start = System.nanoTime();
    Response response =
        probe.ok(probe.call("createComment").path(MEDIA_ID, media).as(author).form("text", text));
    long end = System.nanoTime();
    Optional<JsonNode> listed =
        list(media, author).stream()
            .filter(each -> each.path("text").asText().equals(text))
            .findFirst();
    probe.verify(
        listed.isPresent(), "comment.listed", "the list does not contain the text: " + text);
    Written written = new Written(media, listed.get(), author, start, end);
    probe.undo("delete comment " + written.id(), () -> remove(written));
    all.add(written);
    if (!response.data().isNull()) {
      probe.verifySame("comment in the response", written.comment(), response.data());
    }
    Clock.of(response).ifPresent(now -> verifyNow(written, now));
    return written;
  }

  private void verifyNow(Written written, Instant now) {
    BigInteger off = written.time().subtract(BigInteger.valueOf(now.getEpochSecond())).abs();
    probe.verify(
        off.compareTo(BigInteger.valueOf(Clock.DOUBT)) <= 0,
        "time.now",
        "created_time is %s, the header Date %s".formatted(written.time(), now));
  }

  List<JsonNode> list(String media, Credential reader) {
    return probe.ok(probe.call("listComments").path(MEDIA_ID, media).as(reader)).items();
  }

  private void remove(Written written) {
    Response response =
        probe
            .call("deleteComment")
            .path(MEDIA_ID, written.media())
            .path("comment-id", written.id())
            .as(written.author())
            .send();
    if (!response.errorType().equals(Refusals.NOT_FOUND)) {
      probe.ok(response);
    }
  }

  /** Returns whether all times are those that a server shows that rounds to minutes or the like. */
  boolean mayBeRounded() {
    return all.stream().allMatch(each -> each.time().mod(FIVE).signum() == 0);
  }

  /**
   * Verifies that times advance as the kit's own clock does, to the second, and that ids are
   * unique.
   */
  void verifyPace() {
    for (int i = 1; i < all.size(); i++) {
      Written before = all.get(i - 1);
      Written here = all.get(i);
      long passed = here.time().subtract(before.time()).longValue();
      long least = (here.start() - before.end()) / NANOS - 1;
      long most = (here.end() - before.start()) / NANOS + 2;
      probe.verify(
          passed >= least && passed <= most,
          "time.pace",
          "two comments were made %s to %s s apart, and their times are %s and %s"
              .formatted(Math.max(0, least), most, before.time(), here.time()));
    }
    probe.verify(Orders.noneTwice(all.stream().map(Written::id).toList()));
  }

  /**
   * Verifies that every response has the same comment, and that the list is in order of creation.
   */
  void verifyPlaces(String media, Credential reader) {
    List<String> made =
        all.stream().filter(each -> each.media().equals(media)).map(Written::id).toList();
    List<JsonNode> list = list(media, reader);
    probe.verify(
        Items.same("order", made, Items.ids(list).stream().filter(made::contains).toList()));
    probe.verify(Orders.oldestFirst(list));
    JsonNode shown = probe.ok(probe.call("getMedia").path(MEDIA_ID, media).as(reader)).data();
    probe.verify(Excerpts.comments(shown, list, LIST_LIMIT));
    for (Written each : all) {
      for (JsonNode comment : list) {
        verifySame(each, comment, "in the list");
      }
      for (JsonNode comment : shown.path("comments").path("data")) {
        verifySame(each, comment, "of the excerpt");
      }
    }
  }

  private void verifySame(Written written, JsonNode comment, String where) {
    if (comment.path("id").asText().equals(written.id())) {
      probe.verifySame("comment " + where, written.comment(), comment);
    }
  }
}
