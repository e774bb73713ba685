package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ReceivedResponse;
import io.github.instagramv1.conformance.contract.ValidationResult;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One request with its response and its validation.
 *
 * @param pending the validation, which runs in the background
 */
public record Exchange(
    Outgoing request, ReceivedResponse response, CompletableFuture<ValidationResult> pending) {

  /** Returns the result of the validation, and waits for it if necessary. */
  public ValidationResult judgement() {
    return pending.join();
  }

  /** Returns the violations of the response, and waits for the validation if necessary. */
  public List<Violation> violations() {
    return judgement().violations();
  }

  /** Returns the operation of the request. */
  public ContractOperation operation() {
    return request.operation();
  }
}
