package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ReceivedResponse;
import io.github.instagramv1.conformance.contract.ValidationResult;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One request with its response, and what the contract says of that.
 *
 * @param pending the judgement, which is made while the run goes on
 */
public record Exchange(
    Outgoing request, ReceivedResponse response, CompletableFuture<ValidationResult> pending) {

  /** What the contract says of the response; waits for it. */
  public ValidationResult judgement() {
    return pending.join();
  }

  /** Where the response is not what the contract says; waits for the judgement. */
  public List<Violation> violations() {
    return judgement().violations();
  }

  /** What the request was sent for. */
  public ContractOperation operation() {
    return request.operation();
  }
}
