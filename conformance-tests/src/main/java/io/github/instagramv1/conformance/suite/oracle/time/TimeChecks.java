package io.github.instagramv1.conformance.suite.oracle.time;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.ChangedIds;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.oracle.search.VisibleObjects;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Checks of times and ids: current for new objects, the same in every response, with all digits.
 */
@Checks
@Tag("comments")
class TimeChecks {
  private static final int MANY = 8;

  /** After a little more than two seconds every clock has advanced by at least one. */
  private static final Duration TWO_SECONDS = Duration.ofMillis(2200);

  /** The number of comments that leaves room for more in a list. */
  private static final int FEW = 100;

  @Test
  @DisplayName("TIME-01: a new comment has the current time, the same in every place")
  @Operation("createComment")
  @Writes
  void comments(Probe probe) {
    Credential first = new Credential.Token(probe.need(Setting.TOKEN));
    Credential other = new Credential.Token(probe.need(Setting.OTHER_TOKEN));
    List<String> media = commentable(probe);
    TimedComments comments = new TimedComments(probe);
    for (String each : media) {
      comments.write(each, first);
      comments.write(each, other);
      comments.write(each, first);
    }
    if (comments.mayBeRounded() && probe.api().pause(TWO_SECONDS)) {
      comments.write(media.get(0), first);
    }
    comments.verifyPace();
    for (String each : media) {
      comments.verifyPlaces(each, first);
      comments.verifyPlaces(each, other);
    }
  }

  /** Returns a media object on which both users can comment, and another one of the same owner. */
  private static List<String> commentable(Probe probe) {
    String one = probe.fixtures().media().commentableByAll();
    String owner = one.substring(one.indexOf('_'));
    return Stream.concat(
            Stream.of(one),
            probe.fixtures().media().all().stream()
                .filter(item -> item.path("comments").path("count").asInt() < FEW)
                .map(item -> item.path("id").asText())
                .filter(id -> id.endsWith(owner) && !id.equals(one))
                .limit(1))
        .toList();
  }

  @Test
  @DisplayName("TIME-02: an id that differs in its last digits is another id")
  @Operation(value = "deleteComment", negative = true)
  @Level(EXTENDED)
  @Writes
  void digitsOfComments(Probe probe) {
    Credential first = new Credential.Token(probe.need(Setting.TOKEN));
    TimedComments comments = new TimedComments(probe);
    TimedComments.Written comment = comments.write(probe.fixtures().media().commentable(), first);
    Set<String> taken = new LinkedHashSet<>(Items.ids(comments.list(comment.media(), first)));
    for (BigInteger near : neighbours(new BigInteger(comment.id()))) {
      if (!taken.contains(near.toString())) {
        probe.refused(
            probe
                .call("deleteComment")
                .path("media-id", comment.media())
                .path("comment-id", near.toString()),
            Refusals.NOT_FOUND);
      }
    }
    for (String changed : ChangedIds.of(comment.id())) {
      probe.refused(
          probe
              .call("deleteComment")
              .path("media-id", comment.media())
              .rawPath("comment-id", changed),
          Refusals.NOT_FOUND);
    }
    probe.verify(Items.contains(comments.list(comment.media(), first), comment.id()));
  }

  /** Returns the numbers next to a number, and its value rounded to 53 bits. */
  private static Set<BigInteger> neighbours(BigInteger number) {
    Set<BigInteger> result =
        new LinkedHashSet<>(
            List.of(
                number.add(BigInteger.ONE),
                number.subtract(BigInteger.ONE),
                new BigDecimal(number.doubleValue()).toBigInteger()));
    result.remove(number);
    return result;
  }

  @Test
  @DisplayName("TIME-03: a media object is found by its exact number only")
  @Operation("getMedia")
  @Level(EXTENDED)
  void digitsOfMedia(Probe probe) {
    for (JsonNode item : VisibleObjects.sample(media(probe), probe, MANY)) {
      BigInteger number = Ids.number(item.path("id").asText());
      JsonNode found = probe.ok(media(probe, number)).data();
      probe.verify(Items.same("id", item.path("id"), found.path("id")));
      probe.verify(
          Items.same("created_time", item.path("created_time"), found.path("created_time")));
      for (BigInteger near : neighbours(number)) {
        Response response = media(probe, near).send();
        if (response.status() == 200) {
          probe.ok(response);
        } else {
          probe.verify(
              Set.of(Refusals.NOT_FOUND, Refusals.NOT_ALLOWED).contains(response.errorType()),
              "id.other",
              near + " gets " + response.errorType());
        }
      }
    }
  }

  private static Call media(Probe probe, BigInteger number) {
    return probe.call("getMedia").path("media-id", number.toString());
  }

  private static List<JsonNode> media(Probe probe) {
    List<JsonNode> media = VisibleObjects.of(probe).media();
    if (media.isEmpty()) {
      throw Needs.data("a media object", Setting.USER_ID);
    }
    return media;
  }

  @Test
  @DisplayName("TIME-04: media numbers grow with their times, none of which is in the future")
  @Operation("getMedia")
  void mediaInOrder(Probe probe) {
    List<JsonNode> media =
        media(probe).stream()
            .sorted(Comparator.comparing(item -> Ids.number(item.path("id").asText())))
            .toList();
    for (int i = 1; i < media.size(); i++) {
      JsonNode before = media.get(i - 1);
      JsonNode here = media.get(i);
      probe.verify(
          time(before).compareTo(time(here)) <= 0,
          "time.order",
          "the time of %s is %s, and that of %s is %s"
              .formatted(before.path("id"), time(before), here.path("id"), time(here)));
    }
    JsonNode newest = media.get(media.size() - 1);
    Response response = probe.ok(media(probe, Ids.number(newest.path("id").asText())));
    Optional<Instant> now = Clock.of(response);
    now.map(each -> BigInteger.valueOf(each.getEpochSecond() + Clock.DOUBT))
        .ifPresent(
            most ->
                probe.verify(
                    time(newest).compareTo(most) <= 0,
                    "time.to-come",
                    "%s is of %s".formatted(newest.path("id"), time(newest))));
  }

  private static BigInteger time(JsonNode item) {
    return new BigInteger(item.path("created_time").asText());
  }
}
