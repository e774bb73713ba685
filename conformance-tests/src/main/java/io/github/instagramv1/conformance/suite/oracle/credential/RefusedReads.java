package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads of one operation that a server usually refuses, each for another reason. */
final class RefusedReads {
  private final Probe probe;
  private final ContractOperation operation;
  private final Plain plain;

  RefusedReads(Probe probe, ContractOperation operation) {
    this.probe = probe;
    this.operation = operation;
    this.plain = Plain.of(probe, operation);
  }

  /** Returns the reads that the operation and the settings make possible. */
  List<Supplier<Call>> all() {
    String token = SimilarTokens.of(probe.need(Setting.TOKEN)).get(0);
    List<Supplier<Call>> result = new ArrayList<>();
    result.add(() -> plain.call(probe).asUser(token));
    result.add(() -> Plain.ofUnknownObjects(operation).call(probe));
    result.add(() -> plain.call(probe).as(new Credential.None()));
    if (BrokenParameter.in(operation, plain.call(probe))) {
      result.add(this::broken);
    }
    overlongParameter().ifPresent(result::add);
    if (probe.has(Setting.BASIC_TOKEN) && Which.WITH_SCOPE.includes(operation)) {
      result.add(() -> plain.call(probe).asUser(probe.need(Setting.BASIC_TOKEN)));
    }
    if (probe.has(Setting.PRIVATE_TOKEN) && operation.parameter("user-id").isPresent()) {
      result.add(() -> plain.with("user-id", probe.fixtures().accounts().privateId()).call(probe));
    }
    if (probe.has(Setting.SIGNED_TOKEN)) {
      result.add(() -> plain.call(probe).asUser(probe.need(Setting.SIGNED_TOKEN)));
    }
    return result;
  }

  /** Returns a read with a text of the query string that exceeds its maximum length. */
  private Optional<Supplier<Call>> overlongParameter() {
    return operation.parameters().stream()
        .filter(each -> each.in().equals("query") && each.schema().getMaxLength() != null)
        .findFirst()
        .map(
            each ->
                () ->
                    plain
                        .call(probe)
                        .query(each.name(), "1".repeat(each.schema().getMaxLength() + 1)));
  }

  private Call broken() {
    Call call = plain.call(probe);
    BrokenParameter.in(operation, call);
    return call;
  }
}
