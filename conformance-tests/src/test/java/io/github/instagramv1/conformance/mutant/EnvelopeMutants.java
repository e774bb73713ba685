package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What goes wrong with status, headers, envelope and encoding, whatever the operation. */
final class EnvelopeMutants {
  private static final String REMAINING = "X-Ratelimit-Remaining";
  private static final String LIMIT = "X-Ratelimit-Limit";

  private static final Map<String, Unknown> UNKNOWN =
      Map.ofEntries(
          Map.entry("getUser", new Unknown("USER-03", "lookup.unknown-user")),
          Map.entry("getUserRecentMedia", new Unknown("USERMEDIA-07", "lookup.unknown-user")),
          Map.entry("getMedia", new Unknown("MEDIA-06", "lookup.unknown-media")),
          Map.entry("getMediaByShortcode", new Unknown("MEDIA-12", "lookup.unknown-shortcode")),
          Map.entry("listComments", new Unknown("COMMENT-02", "lookup.unknown-media")),
          Map.entry("createComment", new Unknown("COMMENT-31", "comments.unknown-media")),
          Map.entry("deleteComment", new Unknown("COMMENT-05", "comments.delete-gone")),
          Map.entry("listLikes", new Unknown("LIKE-02", "lookup.unknown-media")),
          Map.entry("likeMedia", new Unknown("LIKE-06", "likes.unknown-media")),
          Map.entry("unlikeMedia", new Unknown("LIKE-09", "likes.unknown-media")),
          Map.entry("getLocation", new Unknown("LOCATION-02", "lookup.unknown-location")),
          Map.entry(
              "getLocationRecentMedia", new Unknown("LOCATION-25", "lookup.unknown-location")),
          Map.entry("getTag", new Unknown("TAG-04", "tags.no-name")),
          Map.entry(
              "getGeographyRecentMedia", new Unknown("GEOGRAPHY-05", "lookup.unknown-geography")),
          Map.entry("listFollows", new Unknown("FOLLOWS-03", "lookup.unknown-user")),
          Map.entry("listFollowedBy", new Unknown("FOLLOWEDBY-03", "lookup.unknown-user")),
          Map.entry("getRelationship", new Unknown("RELATIONSHIP-02", "lookup.unknown-user")),
          Map.entry("modifyRelationship", new Unknown("FOLLOW-14", "follow.unknown")));

  /** Where something is asked for that is not there: the check of that, and the rule. */
  private record Unknown(String check, String requirement) {}

  private final Builder b = new Builder("ENVELOPE");
  private final Contract contract;

  EnvelopeMutants(Contract contract) {
    this.contract = contract;
  }

  List<Mutant> all() {
    headers();
    bodies();
    jsonp();
    paths();
    codes();
    unknownObjects();
    return b.all();
  }

  private void user(
      String name, String title, String check, String requirement, Supplier<Fault> fault) {
    b.add(name, title, "getUser", check, requirement, fault);
  }

  private void response(String name, String title, Function<ProxyResponse, ProxyResponse> change) {
    user(name, title, "USER-01", "envelope.success", () -> Faults.response(change::apply));
  }

  private void header(String name, String title, Function<ProxyResponse, ProxyResponse> change) {
    user(name, title, "LIMIT-11", "rate.headers", () -> Faults.response(change::apply));
  }

  private void headers() {
    header("REMAINING-MISSING", REMAINING + " is left out", r -> r.withHeader(REMAINING, null));
    header("LIMIT-MISSING", LIMIT + " is left out", r -> r.withHeader(LIMIT, null));
    header("REMAINING-WORD", REMAINING + " is no number", r -> r.withHeader(REMAINING, "many"));
    user(
        "REMAINING-CONSTANT",
        REMAINING + " never falls",
        "LIMIT-11",
        "rate.counts-down",
        () -> Faults.response(r -> r.withHeader(REMAINING, r.headers().get(LIMIT))));
    user(
        "REMAINING-RISES",
        REMAINING + " rises",
        "LIMIT-11",
        "rate.counts-down",
        EnvelopeMutants::rising);
    response(
        "HTML",
        "responses call themselves HTML",
        r -> r.withHeader("Content-Type", "text/html; charset=utf-8"));
    response(
        "LATIN-1",
        "responses call themselves Latin-1",
        r -> r.withHeader("Content-Type", "application/json; charset=iso-8859-1"));
    response(
        "NO-CONTENT-TYPE",
        "responses do not say what they are",
        r -> r.withHeader("Content-Type", null));
  }

  private static Fault rising() {
    Map<String, Integer> seen = new HashMap<>();
    return Faults.response(
        response -> {
          int time = seen.merge("n", 1, Integer::sum);
          return response.withHeader(REMAINING, String.valueOf(100 + time));
        });
  }

  private void bodies() {
    response(
        "CREATED", "a success is answered 201", r -> r.status() == 200 ? r.withStatus(201) : r);
    response(
        "CODE-DIFFERS",
        "meta.code is not the status",
        r -> r.withBody(r.body().replace("\"code\":200", "\"code\":201")));
    response(
        "CODE-TEXT",
        "meta.code is a text",
        r -> r.withBody(r.body().replace("\"code\":200", "\"code\":\"200\"")));
    response(
        "CUT",
        "responses are cut off",
        r -> r.withBody(r.body().substring(0, r.body().length() / 2)));
    response("EMPTY", "responses are empty", r -> r.withBody(""));
    response(
        "BARE",
        "the object comes without envelope",
        r -> r.json().map(root -> r.withJson(root.path("data"))).orElse(r));
    response("META-MISSING", "there is no meta", r -> without(r, "meta"));
    response("DATA-MISSING", "there is no data", r -> without(r, "data"));
    response(
        "DATA-NULL",
        "data is null",
        r ->
            r.json()
                .map(
                    root -> {
                      ((ObjectNode) root).putNull("data");
                      return r.withJson(root);
                    })
                .orElse(r));
    response(
        "DATA-ARRAY",
        "the object comes in an array",
        r ->
            r.json()
                .map(
                    root -> {
                      root.putArray("data").add(root.path("data").deepCopy());
                      return r.withJson(root);
                    })
                .orElse(r));
    user(
        "REFUSAL-WITH-DATA",
        "a refusal holds data",
        "USER-03",
        "envelope.refusal",
        () ->
            Faults.response(
                r ->
                    r.status() == 400
                        ? r.json()
                            .map(
                                root -> {
                                  root.putObject("data");
                                  return r.withJson(root);
                                })
                            .orElse(r)
                        : r));
    user(
        "REFUSAL-200",
        "a refusal is answered 200",
        "USER-03",
        "envelope.refusal",
        () -> Faults.response(r -> r.withStatus(200)));
    user(
        "REFUSAL-FOREIGN",
        "a refusal has another form",
        "USER-03",
        "envelope.refusal",
        () ->
            Faults.response(r -> r.status() == 400 ? r.withBody("{\"error\":\"not found\"}") : r));
    user(
        "REFUSAL-TYPE-MISSING",
        "a refusal has no error_type",
        "USER-03",
        "envelope.refusal",
        () -> Faults.response(r -> r.withBody(r.body().replace("error_type", "kind"))));
    user(
        "REFUSAL-MESSAGE-MISSING",
        "a refusal has no error_message",
        "USER-03",
        "envelope.refusal",
        () -> Faults.response(r -> r.withBody(r.body().replace("error_message", "text"))));
  }

  private static ProxyResponse without(ProxyResponse response, String name) {
    return response
        .json()
        .map(
            root -> {
              root.remove(name);
              return response.withJson(root);
            })
        .orElse(response);
  }

  private void jsonp() {
    user(
        "CALLBACK-IGNORED",
        "callback is ignored",
        "ERROR-42",
        "transport.jsonp",
        () -> Faults.ignoring("callback"));
    user(
        "CALLBACK-JSON",
        "JSONP calls itself JSON",
        "ERROR-42",
        "transport.jsonp",
        () ->
            Faults.where(
                r -> r.parameter("callback").isPresent(),
                Faults.response(
                    r -> r.withHeader("Content-Type", "application/json; charset=utf-8"))));
    user(
        "CALLBACK-STATUS",
        "a JSONP refusal is answered 400",
        "ERROR-42",
        "transport.jsonp-refusal",
        () -> Faults.response(r -> r.body().contains("APINotFoundError") ? r.withStatus(400) : r));
    user(
        "CALLBACK-ANY",
        "any text is a callback",
        "ERROR-43",
        "transport.jsonp-name",
        () ->
            Faults.where(
                r -> r.parameter("callback").filter(c -> c.contains("(")).isPresent(),
                Faults.request(r -> r.with("callback", "a"))));
    user(
        "CALLBACK-OTHER",
        "another function is called",
        "ERROR-42",
        "transport.jsonp",
        () ->
            Faults.response(
                r -> r.withBody(r.body().replaceFirst("^(/\\*\\*/)?[\\w.$]+\\(", "other("))));
  }

  private void paths() {
    b.add(
        "UNKNOWN-PATH-HTML",
        "an unknown path is answered in HTML",
        Trigger.ALWAYS,
        Set.of(""),
        Set.of("ERROR-01"),
        "envelope.unknown-path",
        () ->
            Faults.response(
                r ->
                    r.status() == 404
                        ? r.withHeader("Content-Type", "text/html").withBody("<h1>404</h1>")
                        : r));
    b.add(
        "UNKNOWN-PATH-400",
        "an unknown path is answered 400",
        Trigger.ALWAYS,
        Set.of(""),
        Set.of("ERROR-01"),
        "envelope.unknown-path",
        () -> Faults.response(r -> r.status() == 404 ? r.withStatus(400) : r));
    b.add(
        "OTHER-METHOD-404",
        "another method is answered 404",
        Trigger.ALWAYS,
        Set.of(""),
        Set.of("ERROR-02"),
        "envelope.other-method",
        () -> Faults.response(r -> r.status() == 405 ? r.withStatus(404) : r));
    b.add(
        "ALLOW-MISSING",
        "a 405 does not say what is allowed",
        Trigger.ALWAYS,
        Set.of(""),
        Set.of("ERROR-02"),
        "envelope.other-method",
        () -> Faults.response(r -> r.withHeader("Allow", null)));
    for (String suffix : List.of("/", ".json")) {
      b.add(
          "SUFFIX-REFUSED." + (suffix.equals("/") ? "slash" : "json"),
          "a path that ends in " + suffix + " is unknown",
          Trigger.ALWAYS,
          Set.of(),
          Set.of("ERROR-41"),
          "transport.suffix",
          () ->
              Faults.where(
                  r -> r.path().endsWith(suffix), Faults.request(r -> r.withPath("/none"))));
    }
    b.add(
        "UNKNOWN-PARAMETER",
        "a parameter that nobody knows is refused",
        Trigger.ALWAYS,
        Set.of("getUserRecentMedia"),
        Set.of("LINK-01"),
        "transport.unknown-parameter",
        () ->
            Faults.where(
                r -> r.parameter("conformance").isPresent(),
                Faults.refusing(400, "APIInvalidParametersError")));
    b.add(
        "BAD-BOUND",
        "a max_id that is no media id is ignored",
        Trigger.ALWAYS,
        Set.of("getUserRecentMedia"),
        Set.of("USERMEDIA-08"),
        "paging.malformed-id",
        () -> Faults.insteadOfRefusal(Faults.ignoring("max_id")));
    b.add(
        "BAD-TAG-BOUND",
        "a max_tag_id that is no number is ignored",
        Trigger.ALWAYS,
        Set.of("getTagRecentMedia"),
        Set.of("TAG-26"),
        "paging.malformed-id",
        () -> Faults.insteadOfRefusal(Faults.ignoring("max_tag_id")));
    b.add(
        "BAD-LIKE-BOUND",
        "a max_like_id that is no number is ignored",
        Trigger.ALWAYS,
        Set.of("getSelfLikedMedia"),
        Set.of("LIKED-06"),
        "paging.malformed-id",
        () -> Faults.insteadOfRefusal(Faults.ignoring("max_like_id")));
  }

  private void codes() {
    b.add(
        "REFUSAL-CODE",
        "meta.code of a refusal is not the status",
        "getMedia",
        "MEDIA-06",
        "envelope.code-is-status",
        () -> Faults.response(r -> r.withBody(r.body().replace("\"code\":400", "\"code\":404"))));
    b.add(
        "UNKNOWN-PATH-CODE",
        "meta.code of an unknown path is not the status",
        Trigger.ALWAYS,
        Set.of(""),
        Set.of("ERROR-01"),
        "envelope.code-is-status",
        () -> Faults.response(r -> r.withBody(r.body().replace("\"code\":404", "\"code\":400"))));
  }

  private void unknownObjects() {
    for (ContractOperation operation : contract.operations()) {
      Unknown unknown = UNKNOWN.get(operation.id());
      if (unknown != null) {
        b.add(
            "NOT-FOUND-404." + operation.id(),
            "what is not there is answered 404",
            operation.id(),
            unknown.check(),
            unknown.requirement(),
            () -> Faults.response(EnvelopeMutants::as404));
        b.add(
            "NOT-FOUND-TYPE." + operation.id(),
            "what is not there is refused by another type",
            operation.id(),
            unknown.check(),
            unknown.requirement(),
            () ->
                Faults.response(
                    r ->
                        r.withBody(
                            r.body().replace("APINotFoundError", "APIInvalidParametersError"))));
      }
    }
  }

  private static ProxyResponse as404(ProxyResponse response) {
    return response.body().contains("APINotFoundError")
        ? response.withStatus(404).withBody(response.body().replace("\"code\":400", "\"code\":404"))
        : response;
  }
}
