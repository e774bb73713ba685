package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What goes wrong with likes. */
final class LikeMutants {
  private final Builder b = new Builder("LIKE");

  List<Mutant> all() {
    b.add("LOST", "a like is not kept", "likeMedia", "LIKE-04", "likes.seen", () -> then("DELETE"));
    b.add(
        "UNLIKE-LOST",
        "an unlike is not kept",
        "unlikeMedia",
        "LIKE-07",
        "unlikes.seen",
        () -> then("POST"));
    b.add(
        "COUNTS-TWICE",
        "a second like of the same media object counts again",
        Trigger.CORNER,
        Set.of("likeMedia", "getMedia"),
        Set.of("LIKE-05"),
        "likes.twice",
        LikeMutants::countsTwice);
    b.add(
        "AGAIN-REFUSED",
        "a second like is refused",
        "likeMedia",
        "LIKE-05",
        "likes.twice",
        () -> secondRefused("APIAlreadyLikedError"));
    b.add(
        "AGAIN-REFUSED-BY-KNOWN-TYPE",
        "a second like is refused by a type that the operation has",
        "likeMedia",
        "LIKE-05",
        "likes.twice",
        () -> secondRefused("APIInvalidParametersError"));
    b.add(
        "UNLIKE-AGAIN-REFUSED",
        "unliking what is not liked is refused",
        "unlikeMedia",
        "LIKE-08",
        "unlikes.twice",
        () -> secondRefused("APINotFoundError"));
    b.add(
        "OVERRIDE-IGNORED",
        "_method is ignored",
        "likeMedia",
        "LIKE-10",
        "form.method",
        () -> Faults.ignoring("_method"));
    b.add(
        "COUNT-STALE",
        "the number of likes of a media object stays",
        "getMedia",
        "LIKE-04",
        "excerpt.likes",
        () -> Faults.staleAt("/likes/count"));
    b.add(
        "EXCERPT-STALE",
        "the likers in a media object stay",
        "getMedia",
        "LIKE-04",
        "excerpt.likes",
        () -> Faults.staleAt("/likes/data"));
    b.add(
        "HAS-LIKED-FALSE",
        "user_has_liked is never true",
        "getMedia",
        "LIKE-04",
        "media.user-has-liked",
        () -> hasLiked(false));
    b.add(
        "HAS-LIKED-TRUE",
        "user_has_liked is never false",
        "getMedia",
        "LIKE-07",
        "unlikes.seen",
        () -> hasLiked(true));
    b.add(
        "HAS-LIKED-MISSING",
        "user_has_liked is left out",
        "getMedia",
        "MEDIA-03",
        "media.user-has-liked",
        () -> Faults.object(media -> media.remove("user_has_liked")));
    b.add(
        "LIKERS-STALE",
        "the list of likers stays",
        "listLikes",
        "LIKE-03",
        "likes.order",
        Faults::stale);
    b.add(
        "LIKERS-OLDEST-FIRST",
        "likers come oldest first",
        "listLikes",
        "LIKE-03",
        "likes.order",
        () -> Faults.items(Faults::reversed));
    b.add(
        "LIKERS-ONE-MISSING",
        "the list of likers misses the oldest",
        "listLikes",
        "LIKE-01",
        "excerpt.likes",
        () -> Faults.items(items -> items.subList(0, Math.max(0, items.size() - 1))));
    b.add(
        "LIKED-STALE",
        "the liked list stays",
        "getSelfLikedMedia",
        "LIKED-03",
        "liked.order",
        Faults::stale);
    b.add(
        "LIKED-WITH-OTHERS",
        "the liked list says that its media are not liked",
        "getSelfLikedMedia",
        "LIKED-01",
        "media.user-has-liked",
        () -> Faults.everywhere(Faults::isMedia, media -> media.put("user_has_liked", false)));
    b.add(
        "LIKED-BY-MEDIA-ID",
        "the liked list is ordered by media, not by like",
        "getSelfLikedMedia",
        "LIKED-03",
        "liked.order",
        () -> Faults.items(LikeMutants::byId));
    b.add(
        "UNKNOWN-LIKED",
        "an unknown media object can be liked",
        "likeMedia",
        "LIKE-06",
        "likes.unknown-media",
        () -> Faults.insteadOfRefusal(Faults.done()));
    b.add(
        "UNKNOWN-UNLIKED",
        "an unknown media object can be unliked",
        "unlikeMedia",
        "LIKE-09",
        "likes.unknown-media",
        () -> Faults.insteadOfRefusal(Faults.done()));
    b.add(
        "LIKED-OBJECT-ANSWERED",
        "a like answers the media object",
        "likeMedia",
        "LIKE-04",
        "envelope.no-data",
        () -> Faults.envelope(root -> root.putObject("data").put("id", "1_1")));
    b.add(
        "LOST-ONCE",
        "the first like is not kept",
        Trigger.ONCE,
        Set.of("likeMedia"),
        Set.of("LIKE-04", "LIKE-05", "LIKE-03", "LIKED-03"),
        "likes.seen",
        () -> then("DELETE"));
    return b.all();
  }

  private static Fault then(String method) {
    return Faults.then(request -> request.withMethod(method).without("_method"));
  }

  private static Fault hasLiked(boolean value) {
    return Faults.object(media -> media.put("user_has_liked", value));
  }

  private static Fault secondRefused(String type) {
    Set<String> seen = new HashSet<>();
    return (request, upstream) ->
        seen.add(request.path())
            ? upstream.send(request)
            : Faults.refusing(400, type).apply(request, upstream);
  }

  private static List<JsonNode> byId(List<JsonNode> items) {
    List<JsonNode> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparing((JsonNode item) -> item.path("id").asText()).reversed());
    return sorted;
  }

  private static Fault countsTwice() {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    Fault oneMore =
        Faults.object(
            media ->
                media
                    .withObject("/likes")
                    .put("count", media.path("likes").path("count").asInt() + 1));
    return (request, upstream) -> {
      String media = request.segment(2);
      if (request.operation().equals("likeMedia")) {
        (once.add(media) ? once : twice).add(media);
        return upstream.send(request);
      }
      return (twice.contains(media) ? oneMore : Fault.NONE).apply(request, upstream);
    };
  }
}
