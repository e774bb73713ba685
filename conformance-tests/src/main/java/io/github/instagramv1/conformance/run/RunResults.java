package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.config.Redactor;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.http.Exchange;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Scorecard;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The results of a run: every check and every exchange. */
final class RunResults {
  private final Map<String, Integer> requests = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private final Set<Violation> warnings = new LinkedHashSet<>();
  private final List<CheckResult> checks = new ArrayList<>();
  private final Redactor redactor;
  private final Scorecard scorecard;

  RunResults(Redactor redactor, Requirements requirements) {
    this.redactor = redactor;
    this.scorecard = new Scorecard(requirements);
  }

  void add(Exchange exchange) {
    requests.merge(exchange.operation().id(), 1, Integer::sum);
    exchange.violations().forEach(each -> violations.add(redacted(each)));
    exchange.judgement().warnings().forEach(each -> warnings.add(redacted(each)));
  }

  private Violation redacted(Violation each) {
    return new Violation(
        each.operation(), each.rule(), redactor.redact(each.message()), each.pointer());
  }

  void add(CheckResult check) {
    checks.add(check);
  }

  Report report(Settings settings, Contract contract) {
    List<OperationResult> operations = new ArrayList<>();
    for (ContractOperation operation : contract.operations()) {
      String id = operation.id();
      operations.add(
          new OperationResult(
              id,
              operation.tag(),
              requests.getOrDefault(id, 0),
              checks.stream().filter(check -> check.operation().equals(id)).toList(),
              violations.stream().filter(each -> each.operation().equals(id)).toList()));
    }
    List<String> known = operations.stream().map(OperationResult::operation).toList();
    return new Report(
        settings.baseUrl(),
        contract.identity(),
        settings.toString(),
        operations,
        checks.stream().filter(check -> !known.contains(check.operation())).toList(),
        violations.stream().filter(each -> !known.contains(each.operation())).toList(),
        List.copyOf(warnings),
        scorecard.classes(checks, !violations.isEmpty()),
        Optional.empty());
  }
}
