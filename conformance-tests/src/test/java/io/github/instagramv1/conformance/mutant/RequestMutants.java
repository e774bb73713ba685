package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Requests that are read more strictly, or in another order, than the contract says. */
final class RequestMutants {
  private static final String INVALID = "APIInvalidParametersError";
  private static final String CALLBACK = "callback";

  private final Builder b = new Builder("REQUEST");
  private final Contract contract;
  private final Settings settings;

  RequestMutants(Contract contract, Settings settings) {
    this.contract = contract;
    this.settings = settings;
  }

  List<Mutant> all() {
    contract.operations().stream()
        .filter(RequestMutants::hasOptional)
        .forEach(operation -> empties(operation.id()));
    callbacks();
    nobody();
    words();
    if (settings.get(Setting.SIGNED_TOKEN).isPresent()) {
      signatures();
    }
    return b.all();
  }

  private static boolean hasOptional(ContractOperation operation) {
    return operation.parameters().stream()
        .anyMatch(parameter -> parameter.in().equals("query") && !parameter.required());
  }

  private static Predicate<ProxyRequest> empty() {
    return request -> request.query().stream().anyMatch(pair -> pair.getValue().isEmpty());
  }

  private void empties(String operation) {
    b.each(
        "EMPTY-REFUSED",
        "an optional parameter without a value is refused",
        operation,
        "ERROR-20",
        "transport.empty",
        () -> Faults.where(empty(), Faults.refusing(400, INVALID)));
    b.each(
        "EMPTY-FINDS-NOTHING",
        "an optional parameter without a value leaves nothing over",
        operation,
        "ERROR-20",
        "transport.empty",
        () -> Faults.where(empty(), Faults.items(items -> List.of())));
  }

  private static Predicate<ProxyRequest> called(String pattern) {
    return request -> request.parameter(CALLBACK).filter(name -> name.matches(pattern)).isPresent();
  }

  private void callbacks() {
    b.add(
        "RESERVED-CALLED",
        "a callback may be a reserved word",
        "getUser",
        "ERROR-43",
        "transport.jsonp-name",
        () ->
            Faults.where(
                called("(delete|if|function|new\\..*)"),
                (request, upstream) ->
                    upstream.send(request.with(CALLBACK, "called")).withStatus(200)));
    b.add(
        "PROPERTY-REFUSED",
        "a property of a callback must not be a reserved word",
        "getUser",
        "ERROR-42",
        "transport.jsonp",
        () -> Faults.where(called(".*\\.(delete|if|new).*"), Faults.refusing(400, INVALID)));
  }

  /** What no operation matches has no operationId. */
  private void nobody() {
    ofNobody("PATH-AFTER-CREDENTIAL", "an unknown path", "ERROR-03", "envelope.unknown-path");
    ofNobody("METHOD-AFTER-CREDENTIAL", "another method", "ERROR-04", "envelope.other-method");
  }

  private void ofNobody(String name, String what, String check, String requirement) {
    b.add(
        name,
        what + " without a credential is refused for that",
        Trigger.CORNER,
        Set.of(""),
        Set.of(check),
        requirement,
        () ->
            Faults.where(
                request -> request.token().isEmpty(),
                (request, upstream) ->
                    upstream
                        .send(request)
                        .withStatus(400)
                        .withBody(
                            "{\"meta\":{\"code\":400,\"error_type\":\"OAuthParameterException\",\"error_message\":\"no\"}}")));
  }

  private static Predicate<ProxyRequest> severalWords() {
    return request -> request.parameter("q").filter(q -> q.contains(" ")).isPresent();
  }

  private void words() {
    search(
        "WORDS-FIND-NOTHING",
        "several words find nobody",
        "SEARCH-01",
        Faults.where(severalWords(), Faults.items(items -> List.of())));
    search(
        "ONE-WORD-IS-ENOUGH",
        "of several words the first is enough",
        "SEARCH-02",
        Faults.where(
            severalWords(),
            Faults.request(
                request -> request.with("q", request.parameter("q").orElse("").split(" ", 2)[0]))));
  }

  private void search(String name, String title, String check, Fault fault) {
    b.add(name, title, "searchUsers", check, "users.search-words", () -> fault);
  }

  private void signatures() {
    signature(
        "FIRST-SIGNATURE-ALONE",
        "of several signatures the first alone counts",
        "AUTH-25",
        () ->
            Faults.where(
                request ->
                    sigs(request) > 1 && request.parameter("sig").orElse("").startsWith("0000"),
                Faults.forbidding()));
    signature(
        "LAST-SIGNATURE-ALONE",
        "of several signatures the last alone counts",
        "AUTH-25",
        () ->
            Faults.where(
                request -> sigs(request) > 1 && last(request).startsWith("0000"),
                Faults.forbidding()));
    signature(
        "SUFFIX-NOT-SIGNED",
        "a signed path must not end in .json",
        "AUTH-26",
        () ->
            Faults.where(
                request -> sigs(request) == 1 && request.path().endsWith(".json"),
                Faults.forbidding()));
    signature(
        "ENCODED-PATH-SIGNED",
        "a path is signed as it is encoded",
        "AUTH-27",
        () ->
            Faults.where(
                request -> sigs(request) == 1 && request.path().contains("%"),
                Faults.forbidding()));
  }

  private static long sigs(ProxyRequest request) {
    return request.query().stream().filter(pair -> pair.getKey().equals("sig")).count();
  }

  private static String last(ProxyRequest request) {
    return request.query().stream()
        .filter(pair -> pair.getKey().equals("sig"))
        .map(Map.Entry::getValue)
        .reduce("", (before, after) -> after);
  }

  /** A path with another end may match no operation. */
  private void signature(String name, String title, String check, Supplier<Fault> fault) {
    b.add(name, title, Trigger.CORNER, Set.of(), Set.of(check), "signature.accepted", fault);
  }
}
