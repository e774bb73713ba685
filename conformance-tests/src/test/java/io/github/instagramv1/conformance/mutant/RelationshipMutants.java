package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What goes wrong between users. */
final class RelationshipMutants {
  private static final String MODIFY = "modifyRelationship";
  private static final String READ = "getRelationship";
  private static final String OUTGOING = "outgoing_status";
  private static final String INCOMING = "incoming_status";

  private final Builder b = new Builder("RELATIONSHIP");
  private final Settings settings;

  RelationshipMutants(Settings settings) {
    this.settings = settings;
  }

  List<Mutant> all() {
    follows();
    requests();
    blocks();
    lists();
    return b.all();
  }

  private void follows() {
    on(
        "FOLLOW-LOST",
        "a follow is answered and not kept",
        "follow",
        "FOLLOW-01",
        "follow.public",
        then("unfollow"));
    on(
        "UNFOLLOW-LOST",
        "an unfollow is answered and not done",
        "unfollow",
        "FOLLOW-02",
        "unfollow.seen",
        answered(r -> r.put(OUTGOING, "none")));
    on(
        "FOLLOW-ANSWERS-NONE",
        "a follow answers the state before",
        "follow",
        "FOLLOW-01",
        "relationship.answer",
        Faults.object(r -> r.put(OUTGOING, "none")));
    on(
        "FOLLOW-AGAIN-REFUSED",
        "following again is refused",
        "follow",
        "FOLLOW-03",
        "follow.again",
        refusedWhen("follows"));
    on(
        "UNFOLLOW-AGAIN-REFUSED",
        "unfollowing nobody is refused",
        "unfollow",
        "FOLLOW-03",
        "unfollow.twice",
        refusedWhen("none"));
    counts("FOLLOWS-STALE", "the number of followed users stays", "/counts/follows");
    counts("FOLLOWED-BY-STALE", "the number of followers stays", "/counts/followed_by");
    b.add(
        "FOLLOWS-LIST-STALE",
        "the list of followed users stays",
        "listFollows",
        "FOLLOW-01",
        "follow.public",
        Faults::stale);
    b.add(
        "FOLLOWED-BY-LIST-STALE",
        "the list of followers stays",
        "listFollowedBy",
        "FOLLOW-01",
        "follow.public",
        Faults::stale);
    b.add(
        "FOLLOWS-OLDEST-FIRST",
        "followed users come oldest first",
        "listFollows",
        "FOLLOW-04",
        "follows.order",
        () -> Faults.items(Faults::reversed));
    b.add(
        "FOLLOWED-BY-OLDEST-FIRST",
        "followers come oldest first",
        "listFollowedBy",
        "FOLLOW-04",
        "follows.order",
        () -> Faults.items(Faults::reversed));
    b.add(
        "MIRROR-MISSING",
        "the followed do not see that they are",
        READ,
        "FOLLOW-05",
        "relationship.mirrored",
        () -> Faults.object(r -> r.put(INCOMING, "none")));
    b.add(
        "OUTGOING-NONE",
        "followed users are shown as strangers",
        READ,
        "RELATIONSHIP-01",
        "relationship.agrees",
        () -> Faults.object(r -> r.put(OUTGOING, "none")));
    b.add(
        "SELF-FOLLOWED",
        "users may follow themselves",
        MODIFY,
        "FOLLOW-12",
        "follow.oneself",
        this::acceptedForSelf);
    b.add(
        "ACTION-UNKNOWN",
        "an unknown action is ignored",
        MODIFY,
        "FOLLOW-11",
        "follow.action",
        () -> accepted(r -> {}));
    b.add(
        "ACTION-MISSING",
        "a missing action reads the relationship",
        MODIFY,
        "FOLLOW-11",
        "follow.action",
        () -> Faults.where(request -> request.parameter("action").isEmpty(), answered(r -> {})));
    b.add(
        "UNKNOWN-USER",
        "an unknown user can be followed",
        MODIFY,
        "FOLLOW-14",
        "follow.unknown",
        () -> accepted(r -> {}));
    b.add(
        "APPROVE-NOBODY",
        "somebody who did not ask can be approved",
        MODIFY,
        "FOLLOW-13",
        "request.none",
        () -> accepted(r -> {}));
    b.add(
        "PRIVATE-FLAG",
        "target_user_is_private is never true",
        READ,
        "RELATIONSHIP-03",
        "relationship.private-flag",
        () -> Faults.object(r -> r.put("target_user_is_private", false)));
    b.add(
        "PUBLIC-FLAG",
        "target_user_is_private is always true",
        READ,
        "RELATIONSHIP-03",
        "relationship.private-flag",
        () -> Faults.object(r -> r.put("target_user_is_private", true)));
  }

  private void requests() {
    settings
        .get(Setting.PRIVATE_TOKEN)
        .ifPresent(
            owner -> {
              b.add(
                  "PRIVATE-FOLLOWED-AT-ONCE",
                  "a private user is followed without being asked",
                  MODIFY,
                  "REQUEST-01",
                  "request.asked",
                  () ->
                      (request, upstream) -> {
                        ProxyResponse response = upstream.send(request);
                        if (request.parameter("action").equals(Optional.of("follow"))) {
                          String self = settings.token().split("\\.", 2)[0];
                          upstream.send(
                              request
                                  .as(owner)
                                  .withPath("/users/" + self + "/relationship")
                                  .withForm(List.of(Map.entry("action", "approve")))
                                  .as(owner));
                        }
                        return response;
                      });
            });
    on(
        "REQUEST-ANSWERS-FOLLOWS",
        "a follow request is answered as a follow",
        "follow",
        "REQUEST-01",
        "request.asked",
        Faults.object(r -> r.put(OUTGOING, "follows")));
    b.add(
        "REQUEST-NOT-LISTED",
        "nobody is listed as waiting",
        "listRequestedBy",
        "REQUEST-01",
        "request.listed",
        () -> Faults.items(items -> List.of()));
    b.add(
        "REQUEST-LISTED-LAST",
        "the newest follow request is last",
        "listRequestedBy",
        "REQUEST-01",
        "request.listed",
        () -> Faults.items(Faults::reversed));
    b.add(
        "REQUEST-LIST-STALE",
        "the list of follow requests does not change",
        "listRequestedBy",
        "REQUEST-03",
        "request.ignored",
        Faults::stale);
    on(
        "APPROVE-LOST",
        "an approval is answered and not done",
        "approve",
        "REQUEST-02",
        "request.approved",
        answered(r -> r.put(INCOMING, "followed_by")));
    on(
        "IGNORE-LOST",
        "ignoring is answered and not done",
        "ignore",
        "REQUEST-03",
        "request.ignored",
        answered(r -> r.put(INCOMING, "none")));
    on(
        "IGNORE-APPROVES",
        "to ignore is to approve",
        "ignore",
        "REQUEST-03",
        "request.ignored",
        Faults.request(request -> action(request, "approve")));
    on(
        "APPROVE-IGNORES",
        "to approve is to ignore",
        "approve",
        "REQUEST-02",
        "request.approved",
        Faults.request(request -> action(request, "ignore")));
    on(
        "WITHDRAWAL-LOST",
        "a follow request cannot be withdrawn",
        "unfollow",
        "REQUEST-04",
        "request.taken-back",
        answered(r -> r.put(OUTGOING, "none")));
    b.add(
        "REQUESTED-AS-NONE",
        "a follow request is not shown to the user who made it",
        READ,
        "REQUEST-05",
        "request.asked",
        () ->
            Faults.object(
                r -> {
                  if (r.path(OUTGOING).asText().equals("requested")) {
                    r.put(OUTGOING, "none");
                  }
                }));
  }

  private void blocks() {
    on(
        "BLOCK-LOST",
        "a block is answered and not done",
        "block",
        "FOLLOW-21",
        "block.status",
        answered(r -> r.put(INCOMING, "blocked_by_you")));
    on(
        "BLOCK-KEEPS-FOLLOWS",
        "a block leaves the follows",
        "block",
        "FOLLOW-22",
        "block.ends-follows",
        answered(r -> r.put(INCOMING, "blocked_by_you").put(OUTGOING, "none")));
    on(
        "UNBLOCK-LOST",
        "an unblock is answered and not done",
        "unblock",
        "FOLLOW-21",
        "block.status",
        answered(r -> r.put(INCOMING, "none")));
    on(
        "UNBLOCK-RESTORES",
        "an unblock restores a follow",
        "unblock",
        "FOLLOW-22",
        "block.status",
        then("follow"));
    settings
        .get(Setting.OTHER_TOKEN)
        .ifPresent(
            other ->
                b.add(
                    "BLOCKED-SEES-BLOCKER",
                    "the blocked still see the blocker",
                    "getUser",
                    "FOLLOW-21",
                    "block.hides-profile",
                    () ->
                        Faults.where(
                            request -> request.token().equals(Optional.of(other)),
                            Faults.insteadOfRefusal(
                                Faults.request(request -> request.as(settings.token()))))));
    b.add(
        "BLOCKED-NOT-ALLOWED",
        "the blocked are told that they are not allowed",
        "getUser",
        "FOLLOW-21",
        "block.hides-profile",
        () ->
            Faults.response(
                response ->
                    response.withBody(
                        response.body().replace("APINotFoundError", "APINotAllowedError"))));
  }

  private void lists() {
    b.add(
        "FOLLOWS-COUNT-OFF",
        "counts.follows is one too many",
        "getUser",
        "FOLLOWS-02",
        "follows.number",
        () -> oneMore("follows"));
    b.add(
        "FOLLOWED-BY-COUNT-OFF",
        "counts.followed_by is one too many",
        "getUser",
        "FOLLOWEDBY-02",
        "follows.number-of-followers",
        () -> oneMore("followed_by"));
    b.add(
        "WAITING-AS-FOLLOWERS",
        "users who wait are shown as none",
        READ,
        "REQUESTEDBY-01",
        "request.listed",
        () ->
            Faults.object(
                r -> {
                  if (r.path(INCOMING).asText().equals("requested_by")) {
                    r.put(INCOMING, "none");
                  }
                }));
    for (String list : List.of("listFollows", "listFollowedBy")) {
      b.add(
          "UNKNOWN-HAS-LIST." + list,
          "an unknown user has an empty list",
          list,
          list.equals("listFollows") ? "FOLLOWS-03" : "FOLLOWEDBY-03",
          "lookup.unknown-user",
          () ->
              (request, upstream) -> {
                ProxyResponse response = upstream.send(request);
                return response.body().contains("APINotFoundError")
                    ? upstream.send(
                        request.withPath(
                            request.path().replaceFirst("/users/[^/]+", "/users/self")))
                    : response;
              });
    }
    b.add(
        "UNKNOWN-HAS-RELATIONSHIP",
        "there is a relationship to an unknown user",
        READ,
        "RELATIONSHIP-02",
        "lookup.unknown-user",
        () ->
            (request, upstream) -> {
              ProxyResponse response = upstream.send(request);
              return response.status() == 200
                  ? response
                  : relationshipOf(request.withPath("/users/" + request.segment(2)), upstream);
            });
  }

  private static ProxyResponse relationshipOf(ProxyRequest request, Upstream upstream) {
    ObjectNode none = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    none.put(INCOMING, "none").put(OUTGOING, "none").put("target_user_is_private", false);
    return Faults.pretending(none).apply(request, upstream);
  }

  private static Fault oneMore(String counter) {
    return Faults.object(
        user -> {
          ObjectNode counts = user.withObject("/counts");
          counts.put(counter, counts.path(counter).asInt() + 1);
        });
  }

  private void counts(String name, String title, String pointer) {
    b.add(name, title, "getUser", "FOLLOW-01", "follow.public", () -> Faults.staleAt(pointer));
  }

  private void on(
      String name, String title, String action, String check, String requirement, Fault fault) {
    b.add(
        name,
        title,
        Trigger.ALWAYS,
        Set.of(MODIFY),
        Set.of(check),
        requirement,
        () ->
            Faults.where(
                request -> request.parameter("action").equals(Optional.of(action)), fault));
  }

  private static ProxyRequest action(ProxyRequest request, String action) {
    return request.without("action").with("action", action);
  }

  private static Fault then(String action) {
    return Faults.then(request -> action(request, action));
  }

  /** Answers the relationship as it is, changed, and does nothing. */
  static Fault answered(Consumer<ObjectNode> change) {
    return (request, upstream) -> Faults.object(change).apply(reading(request), upstream);
  }

  private static ProxyRequest reading(ProxyRequest request) {
    ProxyRequest bare = new ProxyRequest(READ, "GET", request.path(), List.of(), Map.of(), "");
    return request.token().map(bare::as).orElse(bare);
  }

  private static Fault accepted(Consumer<ObjectNode> change) {
    return Faults.insteadOfRefusal(
        (request, upstream) -> {
          ProxyResponse response = answered(change).apply(request, upstream);
          return response.status() == 200 ? response : relationshipOf(request, upstream);
        });
  }

  private Fault acceptedForSelf() {
    return Faults.insteadOfRefusal(RelationshipMutants::relationshipOf);
  }

  private static Fault refusedWhen(String state) {
    return (request, upstream) -> {
      ProxyResponse now = upstream.send(reading(request));
      boolean there =
          now.json().map(root -> root.at("/data/" + OUTGOING).asText()).orElse("").equals(state);
      return there
          ? Faults.refusing(400, "APIInvalidParametersError").apply(request, upstream)
          : upstream.send(request);
    };
  }
}
