package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.config.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What goes wrong one time in twenty. Any check may find it that asks the operation. */
final class RareMutants {
  private static final List<String> SERVER_ERRORS =
      List.of(
          "getUser",
          "getMedia",
          "getUserRecentMedia",
          "listComments",
          "listLikes",
          "getSelfLikedMedia",
          "modifyRelationship",
          "getRelationship",
          "createComment");

  private final Builder b = new Builder("RARE");
  private final Settings settings;

  RareMutants(Settings settings) {
    this.settings = settings;
  }

  List<Mutant> all() {
    for (String operation : SERVER_ERRORS) {
      rare(
          "SERVER-ERROR",
          "one request in twenty is a server error",
          operation,
          "envelope.no-5xx",
          () -> Faults.refusing(500, "APIError"));
    }
    frames();
    lists();
    writes();
    access();
    return b.all();
  }

  private void rare(
      String name, String title, String operation, String requirement, Supplier<Fault> fault) {
    b.add(
        name + "." + operation,
        title,
        Trigger.RARE,
        Set.of(operation),
        Set.of(),
        requirement,
        fault);
  }

  private void frames() {
    rare(
        "CUT",
        "one response in twenty is cut off",
        "getSelfFeed",
        "envelope.success",
        () -> Faults.response(r -> r.withBody(r.body().substring(0, r.body().length() / 2))));
    rare(
        "HTML",
        "one response in twenty is an error page",
        "getTagRecentMedia",
        "envelope.success",
        () ->
            Faults.response(
                r ->
                    r.withStatus(502)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<h1>Bad Gateway</h1>")));
    rare(
        "NO-HEADER",
        "one response in twenty does not say how many requests are left",
        "getUser",
        "rate.headers",
        () -> Faults.response(r -> r.withHeader(RateLimiter.REMAINING, null)));
    rare(
        "EMPTY",
        "one response in twenty is empty",
        "getLocationRecentMedia",
        "envelope.success",
        () -> Faults.response(r -> r.withBody("")));
    for (String operation : List.of("getUser", "getMedia", "getUserRecentMedia")) {
      rare(
          "OTHERS-REPLY",
          "one request in twenty gets the response to another one",
          operation,
          operation.equals("getUser")
              ? "users.profile"
              : operation.equals("getMedia") ? "media.same-everywhere" : "users.media-of",
          () -> Faults.request(this::ofSomebodyElse));
    }
  }

  /** Returns a request of the same kind for another object. */
  private ProxyRequest ofSomebodyElse(ProxyRequest request) {
    if (request.operation().equals("getMedia")) {
      return request.withPath("/media/1_1");
    }
    String own = settings.token().split("\\.", 2)[0];
    String other =
        Stream.of("2", "3", "4")
            .filter(id -> !id.equals(own) && !id.equals(request.segment(2)))
            .findFirst()
            .orElseThrow();
    return request.withPath(request.path().replaceFirst("/users/[^/]+", "/users/" + other));
  }

  private void lists() {
    for (String operation : List.of("getUserRecentMedia", "listFollows", "getSelfLikedMedia")) {
      rare(
          "ITEM-MISSING",
          "one page in twenty misses its first item",
          operation,
          operation.equals("getUserRecentMedia")
              ? "paging.once-user-media"
              : operation.equals("listFollows") ? "paging.once-follows" : "paging.once-liked",
          () -> Faults.items(items -> items.subList(Math.min(1, items.size()), items.size())));
    }
    rare(
        "ITEM-TWICE",
        "one list in twenty has an item twice",
        "listComments",
        "comments.order",
        () -> Faults.items(RareMutants::lastTwice));
    rare(
        "COUNT-OFF",
        "one time in twenty the number of likes is one too many",
        "getMedia",
        "excerpt.likes",
        () ->
            Faults.object(
                media -> {
                  ObjectNode likes = media.withObject("/likes");
                  likes.put("count", likes.path("count").asInt() + 1);
                }));
  }

  private static List<JsonNode> lastTwice(List<JsonNode> items) {
    List<JsonNode> doubled = new ArrayList<>(items);
    if (!items.isEmpty()) {
      doubled.add(items.get(items.size() - 1));
    }
    return doubled;
  }

  private void writes() {
    rare("LIKE-LOST", "one like in twenty is lost", "likeMedia", "likes.seen", Faults::done);
    rare(
        "COMMENT-LOST",
        "one comment in twenty is lost",
        "createComment",
        "comments.seen",
        Faults::done);
    rare(
        "COMMENT-TWICE",
        "one comment in twenty is kept twice",
        "createComment",
        "comments.seen",
        () -> Faults.then(UnaryOperator.identity()));
    rare(
        "DELETION-LOST",
        "one deletion in twenty is not done",
        "deleteComment",
        "comments.delete-own",
        Faults::done);
    rare(
        "ACTION-LOST",
        "one action in twenty is not done",
        "modifyRelationship",
        "relationship.answer",
        () -> RelationshipMutants.answered(relationship -> {}));
  }

  private void access() {
    String token = settings.token();
    b.add(
        "BAD-TOKEN",
        "one time in twenty a token that was never given out is served",
        Trigger.RARE,
        Set.of(),
        Set.of("AUTH-02"),
        "credential.unknown",
        () ->
            Faults.inNameOf(
                token, request -> request.token().filter(t -> t.endsWith("00000")).isPresent()));
    b.add(
        "NO-CREDENTIAL",
        "one time in twenty a request without a credential is served",
        Trigger.RARE,
        Set.of(),
        Set.of("AUTH-01"),
        "credential.missing",
        () ->
            Faults.inNameOf(
                token,
                request -> request.token().isEmpty() && request.parameter("client_id").isEmpty()));
  }
}
