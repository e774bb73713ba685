package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What goes wrong between private or blocked users and others. */
final class BlockMutants {
  private static final String MODIFY = "modifyRelationship";
  private static final String PROFILE = "getUser";
  private static final String BAD_PARAMETER = "APIInvalidParametersError";
  private static final List<String> READS =
      List.of("getUserRecentMedia", "getMedia", "getMediaByShortcode", "listComments", "listLikes");
  private static final List<String> WRITES = List.of("likeMedia", "unlikeMedia", "createComment");
  private static final Map<String, String> OPENED =
      Map.of(
          "getUserRecentMedia", "REQUEST-02",
          "getMedia", "REQUEST-06",
          "listComments", "REQUEST-06",
          "listLikes", "REQUEST-06",
          "listFollows", "REQUEST-06",
          "listFollowedBy", "REQUEST-06");

  private final Builder b = new Builder("RELATIONSHIP");
  private final Settings settings;

  BlockMutants(Settings settings) {
    this.settings = settings;
  }

  List<Mutant> all() {
    repeated();
    settings.get(Setting.OTHER_TOKEN).ifPresent(this::blocked);
    settings.get(Setting.PRIVATE_TOKEN).ifPresent(this::closed);
    followRequests();
    return b.all();
  }

  private static Predicate<ProxyRequest> does(String action) {
    return request ->
        request.operation().equals(MODIFY)
            && request.parameter("action").equals(Optional.of(action));
  }

  private void corner(
      String name, String title, Set<String> operations, String check, String rule, Fault fault) {
    corner(name, title, operations, check, rule, () -> fault);
  }

  private void corner(
      String name,
      String title,
      Set<String> operations,
      String check,
      String rule,
      Supplier<Fault> fault) {
    b.add(name, title, Trigger.CORNER, operations, Set.of(check), rule, fault);
  }

  private void repeated() {
    for (String action : List.of("block", "unblock")) {
      corner(
          "AGAIN-REFUSED-" + action,
          "a second " + action + " is refused",
          Set.of(MODIFY),
          "FOLLOW-24",
          "block.twice",
          () -> secondRefused(does(action)));
    }
    corner(
        "COUNTS-OUTLIVE-BLOCK",
        "a block leaves the number of followers",
        Set.of(MODIFY, PROFILE),
        "FOLLOW-25",
        "block.counts",
        () -> oneFollowerMore(does("block"), does("unblock")));
  }

  private static Fault secondRefused(Predicate<ProxyRequest> action) {
    Set<String> done = new HashSet<>();
    Fault refusal = Faults.refusing(400, BAD_PARAMETER);
    return Faults.where(
        action,
        (request, upstream) ->
            done.add(request.path() + request.token().orElse(""))
                ? upstream.send(request)
                : refusal.apply(request, upstream));
  }

  /** Profiles have a follower more between two actions. */
  private static Fault oneFollowerMore(Predicate<ProxyRequest> begin, Predicate<ProxyRequest> end) {
    boolean[] now = new boolean[1];
    Fault more =
        Faults.object(
            user -> {
              ObjectNode counts = user.withObject("/counts");
              counts.put("followed_by", counts.path("followed_by").asInt() + 1);
            });
    return (request, upstream) -> {
      now[0] = (now[0] || begin.test(request)) && !end.test(request);
      return (now[0] && request.operation().equals(PROFILE) ? more : Fault.NONE)
          .apply(request, upstream);
    };
  }

  private void blocked(String other) {
    Predicate<ProxyRequest> byOther = request -> request.token().equals(Optional.of(other));
    for (String operation : READS) {
      corner(
          "BLOCKED-SEES." + operation,
          "the blocked still see the media of the blocker",
          Set.of(operation),
          "FOLLOW-23",
          "block.hides-media",
          Faults.where(
              byOther,
              Faults.insteadOfRefusal(Faults.request(request -> request.as(settings.token())))));
    }
    for (String operation : WRITES) {
      corner(
          "BLOCKED-WRITES." + operation,
          "the blocked still write on the media of the blocker",
          Set.of(operation),
          "FOLLOW-23",
          "block.hides-media",
          Faults.where(byOther, Faults.insteadOfRefusal(Faults.done())));
    }
    corner(
        "BLOCKED-FOLLOWS",
        "the blocked may still follow the blocker",
        Set.of(MODIFY),
        "FOLLOW-21",
        "block.status",
        Faults.where(
            byOther.and(does("follow")),
            Faults.insteadOfRefusal(Faults.refusing(400, BAD_PARAMETER))));
  }

  private void closed(String owner) {
    String id = owner.split("\\.", 2)[0];
    Predicate<ProxyRequest> byStranger = request -> !request.token().equals(Optional.of(owner));
    Predicate<ProxyRequest> ofOwner =
        request -> request.segment(2).equals(id) || request.segment(2).endsWith("_" + id);
    OPENED.forEach(
        (operation, check) ->
            corner(
                "APPROVED-KEPT-OUT." + operation,
                "an approved follower does not see what is private",
                Set.of(operation),
                check,
                "request.opens",
                Faults.where(byStranger.and(ofOwner), Faults.refusing(400, "APINotAllowedError"))));
    corner(
        "REQUEST-COUNTS",
        "a follow request counts before it is approved",
        Set.of(MODIFY, PROFILE),
        "REQUEST-06",
        "request.counts-nothing",
        () -> oneFollowerMore(does("follow").and(byStranger), does("approve")));
    corner(
        "APPROVAL-COUNTS-TWICE",
        "an approved follow request counts twice",
        Set.of(MODIFY, PROFILE),
        "REQUEST-06",
        "request.counts-nothing",
        () -> oneFollowerMore(does("approve"), does("unfollow")));
  }

  private void followRequests() {
    corner(
        "DENY-UNKNOWN",
        "deny is no action",
        Set.of(MODIFY),
        "REQUEST-08",
        "request.denied",
        Faults.where(does("deny"), Faults.refusing(400, BAD_PARAMETER)));
    corner(
        "DENY-APPROVES",
        "to deny is to approve",
        Set.of(MODIFY),
        "REQUEST-08",
        "request.denied",
        Faults.where(
            does("deny"), Faults.request(r -> r.without("action").with("action", "approve"))));
    corner(
        "REQUEST-OUTLIVES-BLOCK",
        "a block leaves a follow request pending",
        Set.of("listRequestedBy"),
        "REQUEST-07",
        "block.ends-request",
        BlockMutants::keeping);
  }

  /** Whoever was once in the list stays in it. */
  private static Fault keeping() {
    List<JsonNode> seen = new ArrayList<>();
    return Faults.items(
        items -> {
          items.stream()
              .filter(item -> !seen.contains(item))
              .forEach(item -> seen.add(item.deepCopy()));
          return List.copyOf(seen);
        });
  }
}
