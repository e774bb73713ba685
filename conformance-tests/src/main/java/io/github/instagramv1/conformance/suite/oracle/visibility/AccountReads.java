package io.github.instagramv1.conformance.suite.oracle.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.oracle.search.NameQueries;
import io.github.instagramv1.conformance.suite.oracle.visibility.AccountRead.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Creates every form of request for the objects of an account. */
final class AccountReads {
  private static final int MOST = 33;
  private static final int WHOLE = 100;
  private static final int CANDIDATES = 5;

  private final Probe probe;
  private final ViewerAndAccount relationship;
  private final AccountMedia album;
  private final List<AccountRead> looks = new ArrayList<>();

  private AccountReads(Probe probe, ViewerAndAccount relationship, AccountMedia album) {
    this.probe = probe;
    this.relationship = relationship;
    this.album = album;
  }

  /**
   * Returns the forms of one operation.
   *
   * @param album the media of the account
   */
  static List<AccountRead> of(
      Probe probe, ViewerAndAccount relationship, AccountMedia album, ContractOperation operation) {
    AccountReads all = new AccountReads(probe, relationship, album);
    all.add(operation.id());
    return List.copyOf(all.looks);
  }

  private void add(String operation) {
    switch (operation) {
      case "getUser" -> addObject(operation, "by id", this::ofOwner);
      case "getUserRecentMedia" -> addRecentMedia();
      case "listFollows", "listFollowedBy" -> addFollowLists(operation);
      case "getRelationship" -> add("by id", Kind.COUNTERPART, operation, this::ofOwner);
      case "modifyRelationship" -> {
        for (String action : List.of("follow", "unfollow")) {
          add(action, Kind.ACTION, operation, call -> ofOwner(call).form("action", action));
        }
      }
      case "getMediaByShortcode" -> {
        String shortcode = Ids.shortcode(album.anyMedia());
        addObject(operation, "by shortcode", call -> call.path("shortcode", shortcode));
      }
      case "getMedia", "listComments", "listLikes" -> {
        addOfMedia(operation, Kind.OBJECT, album.anyMedia(), call -> call);
        addMisnamed(operation, album.anyMedia());
      }
      case "likeMedia" -> addOfMedia(operation, Kind.OBJECT, unliked(), call -> call);
      case "unlikeMedia" -> addOfMedia(operation, Kind.CHANGE, unliked(), call -> call);
      case "createComment" -> addCreation();
      case "deleteComment" -> addDeletion();
      case "getTagRecentMedia" -> addTag();
      case "getLocationRecentMedia" -> addLocation();
      case "getGeographyRecentMedia" -> addGeography();
      case "searchMedia" -> addMediaSearch();
      case "getSelfFeed" -> {
        JsonNode media = album.anyMedia();
        String id = media.path("id").asText();
        addBounded(operation, Kind.FEED, media, call -> call);
        add("with both bounds", Kind.FEED, id, operation, call -> between(call, media));
      }
      case "getSelfLikedMedia" -> {
        String id = unliked().path("id").asText();
        add("at its head", Kind.LIST, id, operation, call -> call);
        add("in pages of one", Kind.LIST, id, operation, call -> call.query("count", 1));
      }
      case "getPopularMedia" -> add("all", Kind.CHOICE, popular(), operation, this::most);
      case "searchUsers" -> addUserSearches();
      default -> throw new IllegalArgumentException(operation + " shows no account.");
    }
  }

  /** Returns a media object that is so popular that it may be in the list, if there is one. */
  private String popular() {
    return probe.ok(most(asOwner("getPopularMedia"))).items().stream()
        .filter(item -> item.path("user").path("id").asText().equals(relationship.ownerId()))
        .findFirst()
        .orElseGet(album::anyMedia)
        .path("id")
        .asText();
  }

  private Call ofOwner(Call call) {
    return call.path("user-id", relationship.ownerId());
  }

  private Call most(Call call) {
    return call.query("count", MOST);
  }

  private static Call between(Call call, JsonNode media) {
    return call.query("max_id", AccountMedia.above(media))
        .query("min_id", AccountMedia.below(media));
  }

  private static Call within(Call call, JsonNode media) {
    long time = media.path("created_time").asLong();
    return call.query("min_timestamp", time).query("max_timestamp", time + 1);
  }

  private void addFollowLists(String operation) {
    addObject(operation, "by id", this::ofOwner);
    addObject(operation, "in pages of one", call -> ofOwner(call).query("count", 1));
    String cursor =
        probe
            .ok(ofOwner(asOwner(operation)).query("count", 1))
            .json()
            .path("pagination")
            .path("next_cursor")
            .asText();
    if (!cursor.isEmpty()) {
      addObject(operation, "on a later page", call -> ofOwner(call).query("cursor", cursor));
    }
    publicUserListing(operation)
        .ifPresent(
            third ->
                add(
                    "in the list of user " + third,
                    Kind.USERS,
                    relationship.ownerId(),
                    operation,
                    call -> call.path("user-id", third).query("count", WHOLE)));
  }

  /**
   * Returns a third user with a public account that the viewer sees, in whose list the owner is.
   */
  private Optional<String> publicUserListing(String operation) {
    String opposite = operation.equals("listFollows") ? "listFollowedBy" : "listFollows";
    return Items.ids(probe.ok(ofOwner(asOwner(opposite))).items()).stream()
        .filter(third -> !third.equals(relationship.viewer().userId()))
        .limit(CANDIDATES)
        .filter(third -> isListedWith(operation, third))
        .findFirst();
  }

  private boolean isListedWith(String operation, String third) {
    Call relation = asOwner("getRelationship").path("user-id", third);
    Call list = asOwner(operation).path("user-id", third).query("count", WHOLE);
    Call seen = probe.call("getUser").path("user-id", third);
    return seen.asUser(relationship.viewer().all()).send().status() == 200
        && !probe.ok(relation).data().path("target_user_is_private").asBoolean()
        && Items.ids(list.send().items()).contains(relationship.ownerId());
  }

  private void addRecentMedia() {
    String operation = "getUserRecentMedia";
    JsonNode media = album.anyMedia();
    addObject(operation, "by id", this::ofOwner);
    addObject(operation, "in pages of one", call -> ofOwner(call).query("count", 1));
    addObject(
        operation,
        "from a media object on",
        call -> ofOwner(call).query("max_id", media.path("id").asText()));
    addObject(
        operation,
        "down to a media object",
        call -> ofOwner(call).query("min_id", AccountMedia.below(media)));
    addObject(operation, "with both bounds", call -> between(ofOwner(call), media));
    addObject(operation, "within a second", call -> within(ofOwner(call), media));
    addObject(operation, "beyond the end", call -> ofOwner(call).query("max_id", 1));
  }

  private JsonNode unliked() {
    return album.unlikedBy(relationship.viewer().userId());
  }

  private void addOfMedia(String operation, Kind kind, JsonNode media, UnaryOperator<Call> more) {
    String id = media.path("id").asText();
    for (String each : List.of(id, Ids.number(id).toString())) {
      add(
          each.equals(id) ? "by whole id" : "by bare number",
          kind,
          operation,
          call -> more.apply(call.path("media-id", each)));
    }
  }

  /** Adds a read by an id that names the viewer as the owner. */
  private void addMisnamed(String operation, JsonNode media) {
    String id = Ids.number(media.path("id").asText()) + "_" + relationship.viewer().userId();
    add("by the viewer's own id", Kind.MISNAMED, operation, call -> call.path("media-id", id));
  }

  /**
   * Tests an addition that must be refused; if a server adds the object anyway, it is removed at
   * the end.
   */
  private void addCreation() {
    String media = album.anyMedia().path("id").asText();
    String text = probe.texts().unique();
    probe.undo("delete comments", () -> commentsOf(media, text).forEach(id -> delete(media, id)));
    addOfMedia("createComment", Kind.CHANGE, album.anyMedia(), call -> call.form("text", text));
  }

  private void addDeletion() {
    String media = album.anyMedia().path("id").asText();
    String comment = comment(media);
    probe.undo("delete comment " + comment, () -> delete(media, comment));
    addOfMedia(
        "deleteComment", Kind.DELETION, album.anyMedia(), call -> call.path("comment-id", comment));
  }

  /**
   * Returns the id of a new comment of the account, which is searched in the list, because a server
   * may return null.
   */
  private String comment(String media) {
    String text = probe.texts().unique();
    probe.ok(asOwner("createComment").path("media-id", media).form("text", text));
    List<String> ids = commentsOf(media, text);
    probe.verify(!ids.isEmpty(), "comment.listed", "a new comment is not listed");
    return ids.get(0);
  }

  private List<String> commentsOf(String media, String text) {
    return probe.ok(asOwner("listComments").path("media-id", media)).items().stream()
        .filter(item -> item.path("text").asText().equals(text))
        .map(item -> item.path("id").asText())
        .toList();
  }

  private void delete(String media, String comment) {
    Response response =
        asOwner("deleteComment").path("media-id", media).path("comment-id", comment).send();
    if (!response.errorType().equals(Refusals.NOT_FOUND)) {
      probe.ok(response);
    }
  }

  private Call asOwner(String operation) {
    return probe.call(operation).asUser(relationship.ownerToken());
  }

  private void addTag() {
    JsonNode media = album.tagged();
    String tag = media.path("tags").path(0).asText();
    String before = album.positionBefore(tag, media).orElse("");
    UnaryOperator<Call> page =
        call -> {
          call.path("tag-name", tag);
          return before.isEmpty() ? call : call.query("max_tag_id", before);
        };
    String id = media.path("id").asText();
    add(
        "in pages of one",
        Kind.LIST,
        id,
        "getTagRecentMedia",
        call -> page.apply(call).query("count", 1));
    add("on a full page", Kind.LIST, id, "getTagRecentMedia", call -> most(page.apply(call)));
  }

  private void addLocation() {
    JsonNode media = album.mediaAtPlace();
    String place = media.path("location").path("id").asText();
    String operation = "getLocationRecentMedia";
    String id = media.path("id").asText();
    addBounded(operation, Kind.LIST, media, call -> call.path("location-id", place));
    add(
        "with both bounds",
        Kind.LIST,
        id,
        operation,
        call -> between(call.path("location-id", place), media));
    add(
        "within a second",
        Kind.LIST,
        id,
        operation,
        call -> within(call.path("location-id", place), media));
  }

  private void addGeography() {
    String geography = probe.need(Setting.GEO_ID);
    JsonNode media = album.inGeography(geography, relationship.ownerId());
    String operation = "getGeographyRecentMedia";
    addBounded(operation, Kind.LIST, media, call -> call.path("geo-id", geography));
    add(
        "with both bounds",
        Kind.LIST,
        media.path("id").asText(),
        operation,
        call -> between(call.path("geo-id", geography), media));
  }

  /** Adds requests that start directly above a media object, in pages of one and of many items. */
  private void addBounded(String operation, Kind kind, JsonNode media, UnaryOperator<Call> path) {
    UnaryOperator<Call> from = call -> path.apply(call).query("max_id", AccountMedia.above(media));
    String id = media.path("id").asText();
    add("in pages of one", kind, id, operation, call -> from.apply(call).query("count", 1));
    add("on a full page", kind, id, operation, call -> most(from.apply(call)));
  }

  private void addMediaSearch() {
    JsonNode media = album.mediaAtPoint();
    JsonNode point = media.path("location");
    for (int distance : new int[] {100, 5000}) {
      add(
          "within " + distance + " m",
          Kind.LIST,
          media.path("id").asText(),
          "searchMedia",
          call -> Distances.at(most(within(call, media)), point).query("distance", distance));
    }
  }

  private void addUserSearches() {
    JsonNode owner = probe.ok(asOwner("getUser").path("user-id", "self")).data();
    String name = owner.path("username").asText();
    addUserSearch("by username", Kind.USERS, call -> call.query("q", name));
    for (String q : new NameQueries(owner).beginnings()) {
      addUserSearch("by " + q, Kind.SOME_USERS, call -> call.query("q", q).query("count", WHOLE));
    }
  }

  private void addUserSearch(String form, Kind kind, UnaryOperator<Call> fill) {
    add(form, kind, relationship.ownerId(), "searchUsers", fill);
  }

  private void addObject(String operation, String form, UnaryOperator<Call> fill) {
    add(form, Kind.OBJECT, operation, fill);
  }

  private void add(String form, Kind kind, String operation, UnaryOperator<Call> fill) {
    add(form, kind, "", operation, fill);
  }

  private void add(String form, Kind kind, String id, String operation, UnaryOperator<Call> fill) {
    looks.add(new AccountRead(form, kind, id, () -> fill.apply(probe.call(operation))));
  }
}
