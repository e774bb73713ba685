package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.http.Exchange;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.Transcript;
import io.github.instagramv1.conformance.report.CheckResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parts of the contract that passed checks have reached: the errors that they expected and got,
 * and the parameters that they sent successfully to the operation that they test. Generated checks
 * do not count.
 */
public final class Coverage {
  private static final String GENERATED = "generated";

  private final Set<String> refusals = new TreeSet<>();
  private final Set<String> parameters = new TreeSet<>();

  /** Returns the reached errors, each as {@code operationId status error_type}. */
  public Set<String> refusals() {
    return Set.copyOf(refusals);
  }

  /** Returns the reached parameters, each as {@code operationId name}. */
  public Set<String> parameters() {
    return Set.copyOf(parameters);
  }

  void add(CheckResult check, Transcript transcript) {
    if (check.tag().equals(GENERATED)) {
      return;
    }
    for (Exchange refusal : transcript.refusals()) {
      refusals.add(
          "%s %s %s"
              .formatted(
                  refusal.operation().id(),
                  refusal.response().status(),
                  new Response(refusal).errorType()));
    }
    transcript.exchanges().stream()
        .filter(exchange -> exchange.operation().id().equals(check.operation()))
        .filter(exchange -> exchange.response().status() == 200)
        .forEach(this::addParameters);
  }

  private void addParameters(Exchange exchange) {
    ContractOperation operation = exchange.operation();
    List<Map.Entry<String, String>> query = Queries.pairs(exchange.request().url());
    List<Map.Entry<String, String>> form = Queries.pairs("?" + exchange.request().body());
    for (ContractParameter parameter : operation.parameters()) {
      boolean sent =
          switch (parameter.in()) {
            case "path" -> true;
            case "form" -> names(form, parameter) || names(query, parameter);
            default -> names(query, parameter);
          };
      if (sent) {
        parameters.add(operation.id() + " " + parameter.name());
      }
    }
  }

  private static boolean names(List<Map.Entry<String, String>> pairs, ContractParameter parameter) {
    return pairs.stream().anyMatch(pair -> pair.getKey().equals(parameter.name()));
  }
}
