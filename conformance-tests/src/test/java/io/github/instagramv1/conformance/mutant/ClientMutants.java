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
import java.util.function.Predicate;

/** Applications without a user, scopes that reach too far, and refusals in the wrong order. */
final class ClientMutants {
  private static final String MISSING = "OAuthParameterException";
  private static final String BAD_PARAMETER = "APIInvalidParametersError";

  private final Builder b = new Builder("ACCESS");
  private final Contract contract;
  private final Settings settings;

  ClientMutants(Contract contract, Settings settings) {
    this.contract = contract;
    this.settings = settings;
  }

  List<Mutant> all() {
    clients();
    scopes();
    tokens();
    order();
    return b.all();
  }

  private static boolean isClient(ProxyRequest request) {
    return request.token().isEmpty() && request.parameter("client_id").isPresent();
  }

  private Predicate<ProxyRequest> isBasic() {
    return request ->
        request.token().isPresent() && request.token().equals(settings.get(Setting.BASIC_TOKEN));
  }

  private void clients() {
    for (ContractOperation operation : contract.operations()) {
      if (operation.acceptsClientId()) {
        b.each(
            "CLIENT-ID-REFUSED",
            "a client id does not read what is public",
            operation.id(),
            "AUTH-05",
            "client-id.reads",
            () -> Faults.where(ClientMutants::isClient, Faults.refusing(400, MISSING)));
      }
    }
    for (String operation : List.of("getUser", "getUserRecentMedia", "listFollows")) {
      b.add(
          "SELF-OF-CLIENT." + operation,
          "to a client id, self is somebody",
          Trigger.CORNER,
          Set.of(operation),
          Set.of("AUTH-19"),
          "client-id.self",
          () -> Faults.inNameOf(settings.token(), ClientMutants::isClient));
    }
    settings
        .get(Setting.PRIVATE_TOKEN)
        .ifPresent(
            owner ->
                b.add(
                    "CLIENT-ID-SEES-PRIVATE-TAG",
                    "a client id sees private media of a tag",
                    Trigger.CORNER,
                    Set.of("getTagRecentMedia"),
                    Set.of("PRIVATE-07"),
                    "visibility.client-id",
                    () -> Faults.inNameOf(owner, ClientMutants::isClient)));
    b.add(
        "GEOGRAPHY-OF-ALL",
        "a geography is there for every application",
        Trigger.CORNER,
        Set.of("getGeographyRecentMedia"),
        Set.of("GEOGRAPHY-07"),
        "geographies.own",
        () ->
            Faults.insteadOfRefusal(
                Faults.request(request -> request.without("sig").as(settings.token()))));
  }

  private void scopes() {
    for (String operation :
        List.of("getMedia", "getMediaByShortcode", "listComments", "listLikes")) {
      b.each(
          "BASIC-READS-OTHERS",
          "scope basic is enough for others' media",
          operation,
          "AUTH-44",
          "scope.others-media",
          () -> Faults.inNameOf(settings.token(), isBasic()));
    }
    for (String operation : List.of("getUser", "getUserRecentMedia")) {
      b.add(
          "BASIC-REFUSED." + operation,
          "scope basic is not enough for one's own",
          Trigger.CORNER,
          Set.of(operation),
          Set.of("AUTH-12"),
          "scope.own",
          () ->
              Faults.where(
                  isBasic().and(request -> request.segment(2).equals("self")),
                  Faults.refusing(400, "OAuthPermissionsException")));
    }
    b.add(
        "LIKED-OF-OTHERS",
        "without public_content the liked list holds media of others",
        Trigger.CORNER,
        Set.of("getSelfLikedMedia"),
        Set.of("LIKED-08"),
        "scope.liked",
        () ->
            Faults.where(
                request ->
                    request.token().isPresent()
                        && request.token().equals(settings.get(Setting.LIKES_TOKEN)),
                withPopular()));
  }

  private Fault withPopular() {
    return (request, upstream) -> {
      ProxyRequest popular =
          new ProxyRequest("", "GET", "/media/popular", List.of(), Map.of(), "")
              .as(settings.token());
      List<JsonNode> others = new ArrayList<>();
      upstream.send(popular).json().ifPresent(root -> root.path("data").forEach(others::add));
      return Faults.items(items -> others.subList(0, Math.min(2, others.size())))
          .apply(request, upstream);
    };
  }

  private void tokens() {
    Predicate<ProxyRequest> inQuery =
        request -> request.query().stream().anyMatch(p -> p.getKey().equals("access_token"));
    Predicate<ProxyRequest> inHeader = request -> request.headers().containsKey("authorization");
    b.add(
        "QUERY-TOKEN-OF-POST",
        "a token in the query of a POST is not seen",
        "likeMedia",
        "AUTH-18",
        "credential.form",
        () -> Faults.where(inQuery, Faults.refusing(400, MISSING)));
    b.add(
        "HEADER-TOKEN-OF-POST",
        "a token in the header of a POST is not seen",
        "likeMedia",
        "AUTH-18",
        "credential.bearer",
        () -> Faults.where(inHeader, Faults.refusing(400, MISSING)));
    b.add(
        "TOKEN-IN-CAPITALS",
        "the case of a token does not matter",
        Trigger.CORNER,
        Set.of("getUser"),
        Set.of("AUTH-41"),
        "credential.exact",
        () ->
            Faults.request(
                request ->
                    request
                        .token()
                        .map(token -> request.as(token.toLowerCase(Locale.ROOT)))
                        .orElse(request)));
    b.add(
        "TOKEN-BY-PREFIX",
        "of a token, all but the last digit counts",
        Trigger.CORNER,
        Set.of("getUser"),
        Set.of("AUTH-41"),
        "credential.exact",
        () ->
            Faults.inNameOf(
                settings.token(),
                request ->
                    request
                        .token()
                        .filter(token -> sameStart(token, settings.token()))
                        .isPresent()));
  }

  private static boolean sameStart(String one, String other) {
    int length = other.length() - 1;
    return one.length() >= length && one.startsWith(other.substring(0, length));
  }

  private void order() {
    Predicate<ProxyRequest> wrong = request -> request.parameter("count").equals(Optional.of("0"));
    Predicate<ProxyRequest> unknown =
        request ->
            request.token().filter(token -> sameStart(token, settings.token())).isPresent()
                && !request.token().equals(settings.get(Setting.TOKEN));
    Predicate<ProxyRequest> unsigned =
        request ->
            request.token().isPresent()
                && request.token().equals(settings.get(Setting.SIGNED_TOKEN));
    wrongOrder("PARAMETER-BEFORE-TOKEN", "token", "AUTH-45", "order.token-first", unknown);
    wrongOrder("PARAMETER-BEFORE-SCOPE", "scope", "AUTH-45", "order.scope-second", isBasic());
    wrongOrder("PARAMETER-BEFORE-SIGNATURE", "signature", "AUTH-45", "order.signature", unsigned);
    b.add(
        "OBJECT-BEFORE-PARAMETER",
        "an unknown object is told before a bad parameter",
        Trigger.CORNER,
        Set.of("listFollows"),
        Set.of("AUTH-45"),
        "order.parameters-third",
        () -> Faults.where(wrong, Faults.refusing(400, "APINotFoundError")));
  }

  private void wrongOrder(
      String name,
      String later,
      String check,
      String requirement,
      Predicate<ProxyRequest> condition) {
    b.add(
        name,
        "a bad parameter is told before a bad " + later,
        Trigger.CORNER,
        Set.of("listFollows"),
        Set.of(check),
        requirement,
        () ->
            Faults.where(
                condition.and(request -> request.parameter("count").equals(Optional.of("0"))),
                Faults.refusing(400, BAD_PARAMETER)));
  }
}
