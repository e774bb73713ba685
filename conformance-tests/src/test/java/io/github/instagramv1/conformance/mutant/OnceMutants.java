package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What goes wrong the first time alone. */
final class OnceMutants {
  private static final String MODIFY = "modifyRelationship";
  private static final Map<String, String> FIRST_READS =
      Map.ofEntries(
          Map.entry("getMedia", "MEDIA-02"),
          Map.entry("getUser", "USER-01"),
          Map.entry("getTag", "TAG-01"),
          Map.entry("getLocation", "LOCATION-01"),
          Map.entry("getUserRecentMedia", "USERMEDIA-01"),
          Map.entry("searchMedia", "SEARCH-31"),
          Map.entry("searchLocations", "SEARCH-21"),
          Map.entry("searchUsers", "SEARCH-01"),
          Map.entry("searchTags", "SEARCH-11"),
          Map.entry("listComments", "COMMENT-01"),
          Map.entry("listLikes", "LIKE-01"),
          Map.entry("getRelationship", "RELATIONSHIP-01"),
          Map.entry("getSelfFeed", "FEED-01"),
          Map.entry("getSelfLikedMedia", "LIKED-01"),
          Map.entry("getMediaByShortcode", "MEDIA-11"));

  private final Settings settings;
  private final Builder b = new Builder("ONCE");

  OnceMutants(Settings settings) {
    this.settings = settings;
  }

  List<Mutant> all() {
    FIRST_READS.forEach(
        (operation, check) ->
            once(
                "SERVER-ERROR." + operation,
                "the first request is a server error",
                operation,
                check,
                "envelope.no-5xx",
                () -> Faults.refusing(500, "APIError")));
    writes();
    relationships();
    access();
    return b.all();
  }

  private void once(
      String name,
      String title,
      String operation,
      String check,
      String requirement,
      Supplier<Fault> fault) {
    b.add(name, title, Trigger.ONCE, Set.of(operation), Set.of(check), requirement, fault);
  }

  private void writes() {
    once(
        "UNLIKE-LOST",
        "the first unlike is answered and not done",
        "unlikeMedia",
        "LIKE-07",
        "unlikes.seen",
        Faults::done);
    once(
        "COMMENT-LOST",
        "the first comment gets null and not kept",
        "createComment",
        "COMMENT-21",
        "comments.seen",
        Faults::done);
    once(
        "COMMENT-TWICE",
        "the first comment is kept twice",
        "createComment",
        "COMMENT-21",
        "comments.seen",
        () -> Faults.then(UnaryOperator.identity()));
    once(
        "LIKE-500",
        "the first like is done and answered as a server error",
        "likeMedia",
        "LIKE-04",
        "envelope.no-5xx",
        () -> Faults.response(response -> response.withStatus(500)));
    once(
        "CUT",
        "the first response is cut off",
        "getPopularMedia",
        "MEDIA-21",
        "envelope.success",
        () -> Faults.response(r -> r.withBody(r.body().substring(0, r.body().length() / 2))));
  }

  private static Predicate<ProxyRequest> does(String action) {
    return request -> request.parameter("action").equals(Optional.of(action));
  }

  private void relationships() {
    lost("FOLLOW-LOST", "follow", "outgoing_status", "follows", "FOLLOW-01", "follow.public");
    lost("UNFOLLOW-LOST", "unfollow", "outgoing_status", "none", "FOLLOW-02", "unfollow.seen");
    lost(
        "APPROVE-LOST",
        "approve",
        "incoming_status",
        "followed_by",
        "REQUEST-02",
        "request.approved");
    lost("IGNORE-LOST", "ignore", "incoming_status", "none", "REQUEST-03", "request.ignored");
    lost("BLOCK-LOST", "block", "incoming_status", "blocked_by_you", "FOLLOW-21", "block.status");
    lost("UNBLOCK-LOST", "unblock", "incoming_status", "none", "FOLLOW-21", "block.status");
  }

  private void lost(
      String name, String action, String field, String value, String check, String requirement) {
    once(
        name,
        "the first " + action + " is answered and not done",
        MODIFY,
        check,
        requirement,
        () -> Faults.where(does(action), RelationshipMutants.answered(r -> r.put(field, value))));
  }

  private void access() {
    once(
        "BAD-TOKEN",
        "the first time, a token that was never given out is served",
        "getUser",
        "AUTH-02",
        "credential.unknown",
        () ->
            Faults.inNameOf(
                settings.token(),
                request -> request.token().filter(token -> token.endsWith("00000")).isPresent()));
    once(
        "SCOPE",
        "the first time, a token without the scope is served",
        "listFollows",
        "AUTH-03",
        "scope.missing",
        () ->
            Faults.inNameOf(
                settings.token(),
                request ->
                    request.token().isPresent()
                        && request.token().equals(settings.get(Setting.BASIC_TOKEN))));
    settings
        .get(Setting.PRIVATE_TOKEN)
        .ifPresent(
            owner ->
                once(
                    "PRIVATE-LEAK",
                    "the first time, private media are shown to strangers",
                    "getMedia",
                    "MEDIA-07",
                    "visibility.media",
                    () ->
                        Faults.inNameOf(
                            owner,
                            request -> request.token().equals(Optional.of(settings.token())))));
  }
}
