package io.github.instagramv1.conformance.suite.oracle.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.instagramv1.conformance.check.Excerpts;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes comments of one user on one media object, compares them with the rules, reads them in
 * every response, and deletes them. At any time there are at most as many as an excerpt contains.
 */
final class WrittenTexts {
  private static final int EXCERPT = 8;
  private static final int LIST_LIMIT = 150;
  private static final String MEDIA_ID = "media-id";

  private final Probe probe;
  private final String media;
  private final List<Credential> readers;
  private final List<JsonNode> before;
  private final List<Written> standing = new ArrayList<>();
  private int turn;

  private record Written(Corpus.Sample sample, WayIn way, JsonNode answered) {}

  /**
   * Reads the existing comments.
   *
   * @param readers other users who can see the media object
   */
  WrittenTexts(Probe probe, String media, List<Credential> readers) {
    this.probe = probe;
    this.media = media;
    this.readers = List.copyOf(readers);
    this.before = list();
    probe.undo("delete the comments on " + media, this::deleteNew);
  }

  /** Sends a text, and compares the response with the verdict of the rules. */
  void send(Corpus.Sample sample, WayIn way) {
    Response response =
        way.put(probe.call("createComment").path(MEDIA_ID, media), sample.text()).send();
    TextCheck judgement = new TextCheck(sample, way);
    if (response.status() == 200) {
      probe.verify(judgement.accepted());
      probe.ok(response);
      standing.add(new Written(sample, way, response.data()));
    } else {
      probe.verify(judgement.refused(response));
    }
    if (standing.size() == EXCERPT) {
      finish();
    }
  }

  /** Reads the written comments in every response and as the next reader, and deletes them. */
  void finish() {
    List<JsonNode> list = list();
    List<JsonNode> added = addedByFirstUser(list);
    verifyAdded(added);
    probe.verify(
        Items.same("size", before.size() + standing.size(), list.size() - countAddedByOthers(list))
            .map(found -> new Finding("comment.count", "comments: " + found.message())));
    JsonNode shown = read();
    verifyExcerpt(shown, list);
    verifyOtherResponses(shown);
    if (!readers.isEmpty()) {
      Credential reader = readers.get(turn++ % readers.size());
      Call call = probe.call("listComments").path(MEDIA_ID, media).as(reader);
      probe.verifySame("comments", array(list), array(probe.ok(call).items()));
      JsonNode seen = probe.ok(probe.call("getMedia").path(MEDIA_ID, media).as(reader)).data();
      probe.verifySame("comments of media", shown.path("comments"), seen.path("comments"));
    }
    delete(added);
    standing.clear();
  }

  private static JsonNode array(List<JsonNode> items) {
    return new ArrayNode(JsonNodeFactory.instance).addAll(items);
  }

  /**
   * Verifies that each text is present once, as it was sent; texts of the same second may be in any
   * order.
   */
  private void verifyAdded(List<JsonNode> added) {
    List<JsonNode> left = new ArrayList<>(added);
    for (Written each : standing) {
      Optional<JsonNode> found =
          left.stream()
              .filter(comment -> comment.path("text").asText().equals(each.sample().text()))
              .findFirst();
      int place = standing.indexOf(each);
      probe.verify(
          found.isPresent(),
          "comment.text",
          "\"%s\" by %s was sent as %s and is listed as %s"
              .formatted(
                  each.sample().name(),
                  each.way(),
                  Corpus.escaped(each.sample().text()),
                  place < added.size()
                      ? Corpus.escaped(added.get(place).path("text").asText())
                      : "nothing"));
      left.remove(found.get());
      if (!each.answered().isNull()) {
        probe.verifySame(each.sample().name() + " as answered", found.get(), each.answered());
      }
    }
    probe.verify(left.isEmpty(), "comment.once", "no request sent %s".formatted(left));
  }

  private void verifyExcerpt(JsonNode shown, List<JsonNode> list) {
    probe.verify(Excerpts.comments(shown, list, LIST_LIMIT));
    for (JsonNode comment : shown.path("comments").path("data")) {
      JsonNode listed =
          list.stream()
              .filter(each -> each.path("id").equals(comment.path("id")))
              .findFirst()
              .orElseThrow();
      probe.verifySame("comment of the excerpt", listed, comment);
    }
  }

  private void verifyOtherResponses(JsonNode shown) {
    String shortcode = Ids.shortcode(shown);
    JsonNode byShortcode =
        probe.ok(probe.call("getMediaByShortcode").path("shortcode", shortcode)).data();
    probe.verifySame("comments by shortcode", shown.path("comments"), byShortcode.path("comments"));
    String owner = shown.path("user").path("id").asText();
    String bound = Ids.above(media) + "_" + owner;
    Call call = probe.call("getUserRecentMedia").path("user-id", owner).query("max_id", bound);
    for (JsonNode item : probe.ok(call.query("count", 1)).items()) {
      if (item.path("id").equals(shown.path("id"))) {
        probe.verifySame("comments in a list", shown.path("comments"), item.path("comments"));
      }
    }
  }

  /** Returns the comments that the first user wrote since. */
  private List<JsonNode> addedByFirstUser(List<JsonNode> list) {
    Set<String> old = new HashSet<>(Items.ids(before));
    probe.verify(
        new LinkedHashSet<>(Items.ids(list)).containsAll(old),
        "comment.others",
        "an earlier comment is missing");
    return list.stream()
        .filter(each -> !old.contains(each.path("id").asText()))
        .filter(
            each ->
                each.path("from").path("id").asText().equals(probe.fixtures().accounts().selfId()))
        .toList();
  }

  /** Returns the number of comments that other users wrote since. */
  private int countAddedByOthers(List<JsonNode> list) {
    Set<String> old = new HashSet<>(Items.ids(before));
    return (int)
        list.stream()
            .filter(each -> !old.contains(each.path("id").asText()))
            .filter(
                each ->
                    !each.path("from")
                        .path("id")
                        .asText()
                        .equals(probe.fixtures().accounts().selfId()))
            .count();
  }

  private void deleteNew() {
    delete(addedByFirstUser(list()));
  }

  private void delete(List<JsonNode> comments) {
    for (String id : Items.ids(comments)) {
      probe.ok(probe.call("deleteComment").path(MEDIA_ID, media).path("comment-id", id));
    }
  }

  private List<JsonNode> list() {
    return probe.ok(probe.call("listComments").path(MEDIA_ID, media)).items();
  }

  private JsonNode read() {
    return probe.ok(probe.call("getMedia").path(MEDIA_ID, media)).data();
  }
}
