package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What goes wrong where two write at the same time, and at no other time. */
final class RaceMutants {
  private static final String LIKE = "likeMedia";
  private static final String UNLIKE = "unlikeMedia";
  private static final String COMMENT = "createComment";
  private static final String DELETE = "deleteComment";
  private static final String MODIFY = "modifyRelationship";

  private final Builder b = new Builder("RACE");

  List<Mutant> all() {
    likes();
    comments();
    follows();
    return b.all();
  }

  private void race(
      String name,
      String title,
      Predicate<ProxyRequest> writes,
      Set<String> operations,
      String check,
      String requirement,
      Supplier<Race.Racing> racing) {
    b.add(
        name,
        title,
        Trigger.RACE,
        operations,
        Set.of(check),
        requirement,
        () -> new Race(writes, racing.get()));
  }

  private static Predicate<ProxyRequest> isOne(String... operations) {
    return request -> Set.of(operations).contains(request.operation());
  }

  private static Predicate<ProxyRequest> does(String action) {
    return request ->
        request.operation().equals(MODIFY)
            && request.parameter("action").equals(Optional.of(action));
  }

  /** The later of those at once get this; the others pass. */
  private static Race.Racing later(Fault fault) {
    return (request, place, upstream) -> (place > 1 ? fault : Fault.NONE).apply(request, upstream);
  }

  /** Once there were writes at once, this is done to every response of an operation. */
  private static Race.Racing afterwards(String operation, Fault fault) {
    boolean[] raced = new boolean[1];
    return (request, place, upstream) -> {
      raced[0] |= place > 1;
      boolean spoiled = raced[0] && request.operation().equals(operation);
      return (spoiled ? fault : Fault.NONE).apply(request, upstream);
    };
  }

  private static Fault moved(String pointer, String name, int by) {
    return Faults.object(
        object -> {
          ObjectNode counts = object.withObject(pointer);
          counts.put(name, counts.path(name).asInt() + by);
        });
  }

  private static List<JsonNode> firstTwice(List<JsonNode> items) {
    List<JsonNode> doubled = new ArrayList<>(items);
    items.stream().findFirst().ifPresent(first -> doubled.add(0, first));
    return doubled;
  }

  private static List<JsonNode> withoutFirst(List<JsonNode> items) {
    return items.subList(Math.min(1, items.size()), items.size());
  }

  private void likes() {
    like("LIKE-500", "of likes at once one is a server error", later(fails()));
    like(
        "LIKE-REFUSED",
        "of likes at once one is refused",
        later(Faults.refusing(400, "APIInvalidParametersError")));
    likeAfter("LIKE-TWICE", "likes of one user at once count twice", moved("/likes", "count", 1));
    likeAfter(
        "LIKE-NOT-SHOWN",
        "after likes at once the media object says that it is not liked",
        Faults.object(media -> media.put("user_has_liked", false)));
    race(
        "LIKER-TWICE",
        "after likes of one user at once that user is listed twice",
        isOne(LIKE),
        Set.of(LIKE, "listLikes"),
        "CONCURRENCY-01",
        "likes.together",
        () -> afterwards("listLikes", Faults.items(RaceMutants::firstTwice)));
    race(
        "LIKE-LOST",
        "of likes at once one is lost",
        isOne(LIKE),
        Set.of(LIKE),
        "CONCURRENCY-02",
        "likes.many",
        () -> later(Faults.done()));
    race(
        "UNLIKE-LOST",
        "of unlikes at once one is lost",
        isOne(UNLIKE),
        Set.of(UNLIKE),
        "CONCURRENCY-02",
        "likes.many",
        () -> later(Faults.done()));
    race(
        "LIKE-COUNT-DRIFTS",
        "after likes at once the number is one too few",
        isOne(LIKE),
        Set.of(LIKE, "getMedia"),
        "CONCURRENCY-02",
        "likes.many",
        () -> afterwards("getMedia", moved("/likes", "count", -1)));
    race(
        "LIKES-DISAGREE",
        "after likes and unlikes at once the lists say something else",
        isOne(LIKE, UNLIKE),
        Set.of(LIKE, UNLIKE, "getMedia"),
        "CONCURRENCY-06",
        "likes.agree",
        () ->
            afterwards(
                "getMedia",
                Faults.object(
                    media ->
                        media.put("user_has_liked", !media.path("user_has_liked").asBoolean()))));
  }

  private static Fault fails() {
    return Faults.refusing(500, "APIError");
  }

  private void like(String name, String title, Race.Racing racing) {
    race(name, title, isOne(LIKE), Set.of(LIKE), "CONCURRENCY-01", "likes.together", () -> racing);
  }

  private void likeAfter(String name, String title, Fault fault) {
    race(
        name,
        title,
        isOne(LIKE),
        Set.of(LIKE, "getMedia"),
        "CONCURRENCY-01",
        "likes.together",
        () -> afterwards("getMedia", fault));
  }

  private void comments() {
    comment("COMMENT-LOST", "of comments at once one is lost", later(Faults.done()));
    comment("COMMENT-500", "of comments at once one is a server error", later(fails()));
    comment(
        "COMMENT-TWICE",
        "of comments at once one is kept twice",
        later(Faults.then(UnaryOperator.identity())));
    comment(
        "COMMENT-MIXED",
        "of comments at once one gets another's text",
        later(Faults.request(request -> request.without("text").with("text", "somebody else's"))));
    race(
        "COMMENT-COUNT-DRIFTS",
        "after comments at once the number is one too few",
        isOne(COMMENT),
        Set.of(COMMENT, "getMedia"),
        "CONCURRENCY-03",
        "comments.seen",
        () -> afterwards("getMedia", moved("/comments", "count", -1)));
    race(
        "DELETION-TAKES-ANOTHER",
        "deletions at once take another comment away",
        isOne(DELETE),
        Set.of(DELETE, "listComments"),
        "CONCURRENCY-07",
        "comments.delete-together",
        () -> afterwards("listComments", Faults.items(RaceMutants::withoutFirst)));
    race(
        "DELETION-DENIED",
        "of deletions at once none is answered as done",
        isOne(DELETE),
        Set.of(DELETE),
        "CONCURRENCY-07",
        "comments.delete-together",
        () ->
            (request, place, upstream) -> {
              ProxyResponse response = upstream.send(request);
              return place > 0 && response.status() == 200
                  ? Faults.refusing(400, "APINotFoundError").apply(request, upstream)
                  : response;
            });
    race(
        "DELETION-COUNT-DRIFTS",
        "after deletions at once the number is one too few",
        isOne(DELETE),
        Set.of(DELETE, "getMedia"),
        "CONCURRENCY-07",
        "comments.delete-together",
        () -> afterwards("getMedia", moved("/comments", "count", -1)));
  }

  private void comment(String name, String title, Race.Racing racing) {
    race(
        name,
        title,
        isOne(COMMENT),
        Set.of(COMMENT),
        "CONCURRENCY-03",
        "comments.seen",
        () -> racing);
  }

  private void follows() {
    follow("FOLLOW-500", "of follows at once one is a server error", later(fails()));
    follow(
        "FOLLOW-REFUSED",
        "of follows at once one is refused",
        later(Faults.refusing(400, "APIInvalidParametersError")));
    race(
        "FOLLOW-TWICE",
        "follows of one user at once count twice",
        does("follow"),
        Set.of(MODIFY, "getUser"),
        "CONCURRENCY-05",
        "follow.together",
        () -> afterwards("getUser", moved("/counts", "followed_by", 1)));
    race(
        "FOLLOWER-TWICE",
        "after follows of one user at once that user is listed twice",
        does("follow"),
        Set.of(MODIFY, "listFollowedBy"),
        "CONCURRENCY-05",
        "follow.together",
        () -> afterwards("listFollowedBy", Faults.items(RaceMutants::firstTwice)));
    many("FOLLOW-LOST", "of follows at once one is lost", "follow", later(answered("follows")));
    many("UNFOLLOW-LOST", "of unfollows at once one is lost", "unfollow", later(answered("none")));
    race(
        "FOLLOWERS-DRIFT",
        "after follows at once the number is one too few",
        does("follow"),
        Set.of(MODIFY, "getUser"),
        "CONCURRENCY-04",
        "follow.many",
        () -> afterwards("getUser", moved("/counts", "followed_by", -1)));
  }

  private void follow(String name, String title, Race.Racing racing) {
    race(
        name,
        title,
        does("follow"),
        Set.of(MODIFY),
        "CONCURRENCY-05",
        "follow.together",
        () -> racing);
  }

  private void many(String name, String title, String action, Race.Racing racing) {
    race(name, title, does(action), Set.of(MODIFY), "CONCURRENCY-04", "follow.many", () -> racing);
  }

  /** Answers the relationship as it is, but for what was asked for, and does nothing. */
  private static Fault answered(String outgoing) {
    Consumer<ObjectNode> change = relationship -> relationship.put("outgoing_status", outgoing);
    return RelationshipMutants.answered(change);
  }
}
