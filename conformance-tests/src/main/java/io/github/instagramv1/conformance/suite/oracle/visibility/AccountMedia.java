package io.github.instagramv1.conformance.suite.oracle.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.PageWalk;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The media of an account, as the account itself sees them. */
final class AccountMedia {
  private static final int MOST = 33;
  private static final int CANDIDATES = 10;

  /** The length up to which a list of likes is complete. */
  private static final int FULL_LIST = 100;

  private final Probe probe;
  private final String token;
  private List<JsonNode> all;

  AccountMedia(Probe probe, String token) {
    this.probe = probe;
    this.token = token;
  }

  /** Returns the media of the private user. */
  static AccountMedia ofPrivate(Probe probe) {
    String token = probe.need(Setting.PRIVATE_TOKEN);
    return probe
        .fixtures()
        .remember("album of private", AccountMedia.class, () -> new AccountMedia(probe, token));
  }

  static BigInteger above(JsonNode media) {
    return Ids.above(media.path("id").asText());
  }

  static BigInteger below(JsonNode media) {
    return Ids.below(media.path("id").asText());
  }

  JsonNode media(String what, Predicate<JsonNode> wanted) {
    return all().stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> Needs.data("a user with " + what, Setting.PRIVATE_TOKEN));
  }

  /** Returns the newest media, which are read once. */
  List<JsonNode> all() {
    if (all == null) {
      all =
          new PageWalk(
                  probe, "getUserRecentMedia", call -> call.path("user-id", "self").asUser(token))
              .start(MOST);
    }
    return all;
  }

  JsonNode tagged() {
    return media("tagged media", item -> !item.path("tags").isEmpty());
  }

  JsonNode mediaAtPlace() {
    return media("media at a place", item -> item.path("location").hasNonNull("id"));
  }

  JsonNode mediaAtPoint() {
    return media("media at a point", item -> item.path("location").hasNonNull("latitude"));
  }

  JsonNode anyMedia() {
    return media("media", item -> true);
  }

  /**
   * Returns a media object that a user does not like, so that a like moves it to the start of a
   * list and can be undone.
   */
  JsonNode unlikedBy(String user) {
    return all().stream()
        .limit(CANDIDATES)
        .filter(item -> item.path("likes").path("count").asInt() < FULL_LIST)
        .filter(item -> !Items.ids(likersOf(item)).contains(user))
        .findFirst()
        .orElseThrow(() -> Needs.data("media that a user does not like", Setting.PRIVATE_TOKEN));
  }

  private List<JsonNode> likersOf(JsonNode media) {
    String id = media.path("id").asText();
    return probe.ok(probe.call("listLikes").path("media-id", id).asUser(token)).items();
  }

  /** Returns a media object of a geography. */
  JsonNode inGeography(String geography, String owner) {
    return new PageWalk(
            probe, "getGeographyRecentMedia", call -> call.path("geo-id", geography).asUser(token))
        .start(PageWalk.LONGEST).stream()
            .filter(item -> item.path("user").path("id").asText().equals(owner))
            .findFirst()
            .orElseThrow(() -> Needs.data("a geography with media of the user", Setting.GEO_ID));
  }

  /**
   * Returns the position in a tag's list after which a media object is next; empty if it is first.
   */
  Optional<String> positionBefore(String tag, JsonNode media) {
    PageWalk walk =
        new PageWalk(probe, "getTagRecentMedia", call -> call.path("tag-name", tag).asUser(token));
    String id = media.path("id").asText();
    Response page =
        walk.pageWith(id)
            .orElseThrow(
                () -> Needs.data("a user among the newest of a tag", Setting.PRIVATE_TOKEN));
    List<String> ids = Items.ids(page.items());
    int index = ids.indexOf(id);
    Optional<String> start = Queries.value(page.exchange().request().url(), "max_tag_id");
    if (index == 0) {
      return start;
    }
    Call shorter =
        probe.call("getTagRecentMedia").path("tag-name", tag).asUser(token).query("count", index);
    start.ifPresent(position -> shorter.query("max_tag_id", position));
    return Optional.ofNullable(
        probe.ok(shorter).json().path("pagination").path("next_max_tag_id").textValue());
  }
}
