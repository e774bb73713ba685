package io.github.instagramv1.conformance.suite.oracle.visibility;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.Grant;
import io.github.instagramv1.conformance.model.RequestFlaw;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.oracle.credential.BrokenParameter;
import io.github.instagramv1.conformance.suite.oracle.credential.Plain;
import io.github.instagramv1.conformance.suite.oracle.credential.SimilarTokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks that of two errors in a request, the first in the order of the contract is reported. */
@Checks
@Tag("auth")
class RefusalOrderChecks {
  private static final Set<String> TOLD_OF_OBJECT = Set.of("media-id", "user-id", "shortcode");

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("AUTH-45: of two errors in a request, the first in the documented order is reported")
  @Level(EXTENDED)
  void pairs(Probe probe, ContractOperation operation) {
    List<RequestFlaw> possible = possibleFlaws(probe, operation);
    for (RequestFlaw one : possible) {
      for (RequestFlaw other : possible) {
        if (one.compareTo(other) < 0 && canOccurTogether(one, other)) {
          verify(probe, operation, EnumSet.of(one, other));
        }
      }
    }
    if (Grant.needsOtherScopeForOthers(operation.id())
        && possible.contains(RequestFlaw.VISIBILITY)
        && probe.has(Setting.BASIC_TOKEN)) {
      verify(probe, operation, EnumSet.of(RequestFlaw.SCOPE, RequestFlaw.VISIBILITY));
    }
  }

  /** Returns whether two flaws can occur together: a token has one flaw, and an object has one. */
  private static boolean canOccurTogether(RequestFlaw one, RequestFlaw other) {
    boolean tokens =
        one.compareTo(RequestFlaw.SCOPE) <= 0 && other.compareTo(RequestFlaw.SCOPE) <= 0;
    boolean objects =
        one.compareTo(RequestFlaw.OBJECT) >= 0 && other.compareTo(RequestFlaw.OBJECT) >= 0;
    return !tokens && !objects;
  }

  private static List<RequestFlaw> possibleFlaws(Probe probe, ContractOperation operation) {
    List<RequestFlaw> result = new ArrayList<>();
    if (probe.has(Setting.SIGNED_TOKEN)) {
      result.add(RequestFlaw.SIGNATURE);
    }
    result.add(RequestFlaw.TOKEN);
    if (probe.has(Setting.BASIC_TOKEN) && !operation.scope().equals("basic")) {
      result.add(RequestFlaw.SCOPE);
    }
    if (operation.method().equals("GET")
        || operation.parameters().stream().anyMatch(RefusalOrderChecks::isInForm)) {
      result.add(RequestFlaw.PARAMETERS);
    }
    boolean names = operation.parameters().stream().anyMatch(RefusalOrderChecks::namesObject);
    if (names && isRefusedFor(operation, RequestFlaw.OBJECT)) {
      result.add(RequestFlaw.OBJECT);
    }
    if (names
        && isRefusedFor(operation, RequestFlaw.VISIBILITY)
        && probe.has(Setting.PRIVATE_TOKEN)) {
      result.add(RequestFlaw.VISIBILITY);
    }
    return result;
  }

  private static boolean isInForm(ContractParameter parameter) {
    return parameter.in().equals("form");
  }

  private static boolean namesObject(ContractParameter parameter) {
    return parameter.in().equals("path") && TOLD_OF_OBJECT.contains(parameter.name());
  }

  private static boolean isRefusedFor(ContractOperation operation, RequestFlaw flaw) {
    return operation.errorTypes().getOrDefault(400, Set.of()).contains(flaw.errorType());
  }

  private static void verify(Probe probe, ContractOperation operation, Set<RequestFlaw> flaws) {
    Map<String, String> path = new LinkedHashMap<>(Plain.ofUnknownObjects(operation).path());
    if (flaws.contains(RequestFlaw.VISIBILITY)) {
      path.putAll(ofPrivate(probe, operation));
    }
    Call call = new Plain(operation, path).call(probe);
    if (flaws.contains(RequestFlaw.PARAMETERS) && !BrokenParameter.in(operation, call)) {
      call.query("callback", "a(b)");
    }
    call.asUser(token(probe, flaws));
    Response response = call.send();
    RequestFlaw reported = RequestFlaw.reported(flaws);
    probe.verify(
        (reported == RequestFlaw.SIGNATURE
                ? Envelopes.forbidden(response)
                : Envelopes.refused(response, 400, Set.of(reported.errorType())))
            .map(found -> new Finding("order", "with " + flaws + ": " + found.message())));
  }

  private static String token(Probe probe, Set<RequestFlaw> flaws) {
    if (flaws.contains(RequestFlaw.SIGNATURE)) {
      return probe.need(Setting.SIGNED_TOKEN);
    }
    if (flaws.contains(RequestFlaw.SCOPE)) {
      return probe.need(Setting.BASIC_TOKEN);
    }
    String token = probe.need(Setting.TOKEN);
    return flaws.contains(RequestFlaw.TOKEN) ? SimilarTokens.of(token).get(0) : token;
  }

  private static Map<String, String> ofPrivate(Probe probe, ContractOperation operation) {
    JsonNode media = AccountMedia.ofPrivate(probe).anyMedia();
    Map<String, String> all =
        Map.of(
            "user-id", media.path("user").path("id").asText(),
            "media-id", media.path("id").asText(),
            "shortcode", Ids.shortcode(media));
    Map<String, String> result = new LinkedHashMap<>();
    operation.parameters().stream()
        .filter(RefusalOrderChecks::namesObject)
        .forEach(parameter -> result.put(parameter.name(), all.get(parameter.name())));
    return result;
  }
}
