package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who gets in without the right, and who is kept out with it. */
final class AccessMutants {
  private static final Map<String, Leak> LEAKS =
      Map.ofEntries(
          Map.entry("getMedia", new Leak("MEDIA-07", "visibility.media")),
          Map.entry("getMediaByShortcode", new Leak("MEDIA-13", "visibility.media")),
          Map.entry("getUserRecentMedia", new Leak("USERMEDIA-09", "visibility.media")),
          Map.entry("getUser", new Leak("USER-04", "visibility.profile")),
          Map.entry("listComments", new Leak("COMMENT-03", "visibility.comments")),
          Map.entry("createComment", new Leak("COMMENT-32", "comments.private-media")),
          Map.entry("listLikes", new Leak("LIKE-11", "visibility.likes")),
          Map.entry("likeMedia", new Leak("LIKE-11", "likes.private-media")),
          Map.entry("listFollows", new Leak("FOLLOWS-04", "visibility.relationships")),
          Map.entry("listFollowedBy", new Leak("FOLLOWEDBY-04", "visibility.relationships")),
          Map.entry("getLocationRecentMedia", new Leak("PRIVATE-01", "visibility.lists")),
          Map.entry("getTagRecentMedia", new Leak("PRIVATE-02", "visibility.lists")),
          Map.entry("searchMedia", new Leak("PRIVATE-03", "visibility.lists")),
          Map.entry("getGeographyRecentMedia", new Leak("PRIVATE-04", "visibility.lists")),
          Map.entry("getSelfFeed", new Leak("PRIVATE-06", "visibility.lists")));

  /** What is shown to strangers: the check that must see it, and the rule that is broken. */
  private record Leak(String check, String requirement) {}

  private final Builder b = new Builder("ACCESS");
  private final Contract contract;
  private final Settings settings;

  AccessMutants(Contract contract, Settings settings) {
    this.contract = contract;
    this.settings = settings;
  }

  List<Mutant> all() {
    for (ContractOperation operation : contract.operations()) {
      credentials(operation);
    }
    scopes();
    settings.get(Setting.PRIVATE_TOKEN).ifPresent(this::leaks);
    settings.get(Setting.OTHER_TOKEN).ifPresent(this::likesOfAnother);
    responses();
    return b.all();
  }

  private void likesOfAnother(String other) {
    b.each(
        "LIKES-OF-ANOTHER",
        "a user sees what another user likes as their own likes",
        "getPopularMedia",
        "SIGHT-05",
        "credential.own-response",
        () ->
            Faults.inNameOf(
                settings.token(), request -> request.token().filter(other::equals).isPresent()));
  }

  private void credentials(ContractOperation operation) {
    String id = operation.id();
    b.add(
        "NO-CREDENTIAL." + id,
        "a request without a credential is served",
        id,
        "AUTH-01",
        "credential.missing",
        () -> Faults.inNameOf(settings.token(), request -> anonymous(request)));
    b.add(
        "BAD-TOKEN." + id,
        "a token that was never given out is served",
        id,
        "AUTH-02",
        "credential.unknown",
        () ->
            Faults.inNameOf(
                settings.token(),
                request -> request.token().filter(token -> token.endsWith("00000")).isPresent()));
    if (!operation.scope().equals("basic")) {
      b.add(
          "SCOPE." + id,
          "a token without the scope is served",
          id,
          "AUTH-03",
          "scope.missing",
          () ->
              Faults.inNameOf(settings.token(), request -> isToken(request, Setting.BASIC_TOKEN)));
    }
    if (!operation.acceptsClientId()) {
      b.add(
          "CLIENT-ID." + id,
          "a client id alone is served",
          id,
          "AUTH-04",
          "client-id.users-only",
          () ->
              Faults.inNameOf(
                  settings.token(),
                  request ->
                      request.token().isEmpty() && request.parameter("client_id").isPresent()));
    }
  }

  private static boolean anonymous(ProxyRequest request) {
    return request.token().isEmpty() && request.parameter("client_id").isEmpty();
  }

  private boolean isToken(ProxyRequest request, Setting setting) {
    return request.token().equals(settings.get(setting)) && request.token().isPresent();
  }

  private void scopes() {
    for (String scope :
        List.of("public_content", "follower_list", "comments", "relationships", "likes")) {
      Setting setting = Setting.valueOf(scope.toUpperCase(Locale.ROOT) + "_TOKEN");
      b.add(
          "SCOPE-REFUSED-" + scope,
          "a token with the right scope is refused",
          Trigger.ALWAYS,
          operationsOf(scope),
          Set.of("AUTH-11"),
          "scope.enough",
          () ->
              Faults.where(
                  request -> isToken(request, setting),
                  Faults.refusing(400, "OAuthPermissionsException")));
    }
    b.add(
        "BASIC-READS-OTHERS",
        "scope basic is enough for others' profiles and media",
        Trigger.ALWAYS,
        Set.of("getUser", "getUserRecentMedia"),
        Set.of("AUTH-12"),
        "scope.others-users",
        () ->
            Faults.inNameOf(
                settings.token(),
                request ->
                    isToken(request, Setting.BASIC_TOKEN) && !request.segment(2).equals("self")));
  }

  private Set<String> operationsOf(String scope) {
    return contract.operations().stream()
        .filter(operation -> operation.scope().equals(scope))
        .map(ContractOperation::id)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private void leaks(String privateToken) {
    LEAKS.forEach(
        (operation, leak) ->
            b.add(
                "PRIVATE-LEAK." + operation,
                "what is private is shown to strangers",
                Trigger.CORNER,
                Set.of(operation),
                Set.of(leak.check()),
                leak.requirement(),
                () -> Faults.inNameOf(privateToken, request -> isToken(request, Setting.TOKEN))));
    b.add(
        "PRIVATE-LEAK.getPopularMedia",
        "popular media hold private ones",
        Trigger.CORNER,
        Set.of("getPopularMedia"),
        Set.of("PRIVATE-05"),
        "visibility.lists",
        () -> withPrivateMedia(privateToken));
    b.add(
        "CLIENT-ID-SEES-PRIVATE",
        "a client id sees private media",
        Trigger.CORNER,
        Set.of("getMedia"),
        Set.of("AUTH-15"),
        "client-id.private",
        () -> Faults.inNameOf(privateToken, request -> request.parameter("client_id").isPresent()));
    b.add(
        "OWNER-KEPT-OUT",
        "private users are not allowed to see their own media",
        Trigger.CORNER,
        Set.of("getUserRecentMedia"),
        Set.of("USERMEDIA-09"),
        "visibility.owner",
        () ->
            Faults.where(
                request ->
                    request.token().equals(Optional.of(privateToken))
                        && !request.segment(2).equals("self"),
                Faults.refusing(400, "APINotAllowedError")));
  }

  private static Fault withPrivateMedia(String privateToken) {
    return (request, upstream) -> {
      ProxyRequest own =
          new ProxyRequest(
                  "getUserRecentMedia", "GET", "/users/self/media/recent", List.of(), Map.of(), "")
              .as(privateToken);
      List<JsonNode> hidden = new ArrayList<>();
      upstream.send(own).json().ifPresent(root -> root.path("data").forEach(hidden::add));
      return Faults.items(items -> replaceLast(items, hidden)).apply(request, upstream);
    };
  }

  private static List<JsonNode> replaceLast(List<JsonNode> items, List<JsonNode> hidden) {
    List<JsonNode> result = new ArrayList<>(items);
    if (!hidden.isEmpty() && !items.isEmpty()) {
      result.set(result.size() - 1, hidden.get(0));
    }
    return result;
  }

  private void responses() {
    b.add(
        "BEARER-IGNORED",
        "the Authorization header is ignored",
        "getUser",
        "AUTH-42",
        "credential.bearer",
        () ->
            Faults.where(
                request -> request.headers().containsKey("authorization"),
                Faults.refusing(400, "OAuthParameterException")));
    b.add(
        "CLIENT-ID-REFUSED",
        "a client id does not read public media",
        "getPopularMedia",
        "AUTH-14",
        "client-id.reads",
        () ->
            Faults.where(
                request -> request.parameter("client_id").isPresent(),
                Faults.refusing(400, "OAuthParameterException")));
    b.add(
        "CLIENT-ID-HAS-LIKED",
        "media tell a client id whether it likes them",
        "getPopularMedia",
        "AUTH-14",
        "client-id.no-likes",
        () -> Faults.everywhere(Faults::isMedia, media -> media.put("user_has_liked", false)));
    b.add(
        "NO-CREDENTIAL-401",
        "a request without a credential is answered 401",
        Trigger.ALWAYS,
        Set.of(),
        Set.of("AUTH-01"),
        "credential.missing",
        () -> status(AccessMutants::anonymous, 401));
    b.add(
        "BAD-TOKEN-403",
        "a bad token is answered 403",
        Trigger.ALWAYS,
        Set.of(),
        Set.of("AUTH-02"),
        "credential.unknown",
        () -> status(request -> request.token().orElse("").endsWith("00000"), 403));
    b.add(
        "NO-CREDENTIAL-EMPTY",
        "a request without a credential gets null",
        Trigger.ALWAYS,
        Set.of("listRequestedBy"),
        Set.of("REQUESTEDBY-02"),
        "credential.missing",
        () -> Faults.where(AccessMutants::anonymous, Faults.done()));
    b.add(
        "TOKEN-ECHOED",
        "a refusal repeats the token",
        Trigger.ALWAYS,
        Set.of("getUser"),
        Set.of("AUTH-17"),
        "credential.not-repeated",
        () -> AccessMutants::echo);
  }

  private static Fault status(java.util.function.Predicate<ProxyRequest> condition, int status) {
    return Faults.where(
        condition,
        Faults.response(
            response ->
                response
                    .withStatus(status)
                    .withBody(response.body().replace("\"code\":400", "\"code\":" + status))));
  }

  private static ProxyResponse echo(ProxyRequest request, Upstream upstream) {
    ProxyResponse response = upstream.send(request);
    return response.status() == 200
        ? response
        : response.withBody(
            response
                .body()
                .replace(
                    "\"error_message\":\"",
                    "\"error_message\":\"" + request.token().orElse("") + " "));
  }
}
