package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forms that are read wrongly or not at all, and requests of odd form. */
final class FormMutants {
  private static final String CREATE = "createComment";
  private static final String DELETE = "deleteComment";
  private static final int LARGE = 1 << 20;
  private static final String BAD_PARAMETER = "APIInvalidParametersError";

  private final Builder b = new Builder("FORM");
  private final Contract contract;

  FormMutants(Contract contract) {
    this.contract = contract;
  }

  List<Mutant> all() {
    ways();
    comments();
    contract.operations().forEach(this::oddities);
    b.add(
        "TWICE-500",
        "a parameter that is given twice is a server error",
        "getUserRecentMedia",
        "ERROR-19",
        "transport.twice",
        () ->
            Faults.where(
                request ->
                    request.query().stream().filter(pair -> pair.getKey().equals("count")).count()
                        > 1,
                Faults.refusing(500, "APIError")));
    return b.all();
  }

  private static boolean isTyped(ProxyRequest request, String type) {
    return request
        .headers()
        .getOrDefault("content-type", "")
        .toLowerCase(Locale.ROOT)
        .startsWith(type);
  }

  private void ways() {
    b.add(
        "QUERY-WINS",
        "a text in the query counts, and not the one in the body",
        CREATE,
        "ERROR-46",
        "form.body-wins",
        () -> Faults.request(FormMutants::withTextOfQuery));
    b.add(
        "MULTIPART-REFUSED",
        "a form in parts is refused",
        CREATE,
        "ERROR-46",
        "form.multipart",
        () ->
            Faults.where(
                request -> isTyped(request, "multipart/"), Faults.refusing(415, "APIError")));
    b.add(
        "MULTIPART-EMPTY",
        "a form in parts is taken for an empty one",
        CREATE,
        "ERROR-46",
        "form.multipart",
        () ->
            Faults.where(
                request -> isTyped(request, "multipart/"), Faults.refusing(400, BAD_PARAMETER)));
    b.add(
        "UNTYPED-REFUSED",
        "a form without a content type is refused",
        CREATE,
        "ERROR-46",
        "form.no-type",
        () ->
            Faults.where(
                request -> !request.body().isEmpty() && isUntyped(request),
                Faults.refusing(415, "APIError")));
    b.add(
        "UNTYPED-EMPTY",
        "a form without a content type is not read",
        CREATE,
        "ERROR-46",
        "form.no-type",
        () ->
            Faults.where(
                request -> !request.body().isEmpty() && isUntyped(request),
                Faults.refusing(400, BAD_PARAMETER)));
    b.add(
        "OVERRIDE-IGNORED",
        "_method is ignored where a comment is deleted",
        Trigger.ALWAYS,
        Set.of(""),
        Set.of("COMMENT-08"),
        "form.method",
        () -> Faults.request(request -> request.without("_method")));
  }

  private static boolean isUntyped(ProxyRequest request) {
    return !request.headers().containsKey("content-type");
  }

  private static ProxyRequest withTextOfQuery(ProxyRequest request) {
    Optional<String> text =
        request.query().stream()
            .filter(pair -> pair.getKey().equals("text"))
            .map(Map.Entry::getValue)
            .findFirst();
    return text.map(
            each ->
                request
                    .without("text")
                    .withForm(
                        List.of(
                            Map.entry("access_token", request.token().orElse("")),
                            Map.entry("text", each))))
        .orElse(request);
  }

  private void comments() {
    b.add(
        "URL-REFUSED",
        "a text with one URL is refused",
        CREATE,
        "TEXT-02",
        "comments.one-url",
        () ->
            Faults.where(
                request -> request.parameter("text").orElse("").contains("://"),
                Faults.refusing(400, "APICommentTooManyUrlsError")));
    b.add(
        "DELETED-ELSEWHERE",
        "a comment is deleted under whichever media object",
        Trigger.CORNER,
        Set.of(CREATE, DELETE),
        Set.of("COMMENT-09"),
        "comments.delete-elsewhere",
        FormMutants::deletingElsewhere);
    b.add(
        "FOUND-ELSEWHERE",
        "a comment is refused under another media object as one that may not be deleted",
        Trigger.CORNER,
        Set.of(DELETE),
        Set.of("COMMENT-09"),
        "comments.delete-elsewhere",
        () -> Faults.insteadOfRefusal(Faults.refusing(400, "APINotAllowedError")));
  }

  private static Fault deletingElsewhere() {
    Map<String, String> homes = new HashMap<>();
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      if (request.operation().equals(CREATE)) {
        String id = response.json().map(root -> root.at("/data/id").asText()).orElse("");
        homes.put(id, request.path() + "/" + id);
        return response;
      }
      String home = homes.get(request.segment(4));
      return response.status() == 200 || home == null
          ? response
          : upstream.send(request.withPath(home));
    };
  }

  private void oddities(ContractOperation operation) {
    if (operation.method().equals("GET") && !operation.id().equals("getUser")) {
      b.each(
          "CALLBACK-ANY",
          "any text is a callback",
          operation.id(),
          "ERROR-43",
          "transport.jsonp-name",
          () -> Faults.request(request -> request.without("callback")));
    }
    if (operation.method().equals("POST")) {
      b.each(
          "JSON-400",
          "a body that is no form is answered 400",
          operation.id(),
          "ERROR-47",
          "form.other-type",
          () ->
              Faults.where(
                  request -> isTyped(request, "application/json"),
                  Faults.refusing(400, BAD_PARAMETER)));
      b.each(
          "LARGE-500",
          "a large body is a server error",
          operation.id(),
          "ERROR-18",
          "form.too-large",
          () ->
              Faults.where(
                  request -> request.body().length() > LARGE, Faults.refusing(500, "APIError")));
    }
  }
}
