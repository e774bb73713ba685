package io.github.instagramv1.conformance.suite.oracle.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import io.github.instagramv1.conformance.model.fact.Contradiction;
import io.github.instagramv1.conformance.model.fact.Contradiction.Said;
import io.github.instagramv1.conformance.model.fact.Fact;
import io.github.instagramv1.conformance.model.fact.Observation;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Compares the facts in all responses of a run. Runs after all other checks. */
@Checks
@Tag("truth")
class KnownFactsChecks {

  /** The number of contradictions of one operation that are requested again. */
  private static final int MOST = 10;

  @EachOperation(Which.READS)
  @DisplayName("TRUTH-01: all responses agree about every object")
  void responsesAgree(Probe probe, ContractOperation operation) {
    if (!probe.facts().hasSuccessOf(operation.id())) {
      throw Needs.data("a success of " + operation.id(), Setting.TOKEN);
    }
    List<Contradiction<Outgoing>> all =
        probe.facts().contradictions().stream()
            .filter(each -> each.odd().operation().equals(operation.id()))
            .limit(MOST)
            .toList();
    all.forEach(each -> verify(probe, each));
  }

  /** Requests both places again. If another client changed the object, they agree now. */
  private static void verify(Probe probe, Contradiction<Outgoing> each) {
    Optional<JsonNode> usual = read(probe, each, each.usual());
    Optional<JsonNode> odd = read(probe, each, each.odd());
    boolean differ = usual.isPresent() && odd.isPresent() && !usual.equals(odd);
    boolean flickers = each.lasting() && each.back();
    if (differ || flickers) {
      JsonNode one = differ ? usual.orElseThrow() : each.usual().value();
      JsonNode other = differ ? odd.orElseThrow() : each.odd().value();
      String message =
          "%s is %s by %s, but %s by %s (%s)"
              .formatted(
                  each.fact(),
                  one,
                  each.usual().operation(),
                  other,
                  each.odd().operation(),
                  each.usual().place().url());
      probe.verify(
          Optional.of(new Finding("truth." + each.fact().property().replace('_', '-'), message)));
    }
  }

  private static Optional<JsonNode> read(
      Probe probe, Contradiction<Outgoing> contradiction, Said<Outgoing> said) {
    Fact fact = contradiction.fact();
    Response response = probe.api().resend(said.place());
    return response.status() == 200
        ? probe.facts().observations(response).stream()
            .filter(each -> each.fact().equals(fact))
            .map(Observation::value)
            .findFirst()
        : Optional.empty();
  }
}
