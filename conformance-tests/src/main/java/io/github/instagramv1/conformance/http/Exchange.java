package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Disagreement;
import io.github.instagramv1.conformance.contract.Judgement;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One request with its reply, and what the contract says of that.
 *
 * @param pending the judgement, which is made while the run goes on
 */
public record Exchange(
    Outgoing request, ReceivedReply reply, CompletableFuture<Judgement> pending) {

  /** What the contract says of the reply; waits for it. */
  public Judgement judgement() {
    return pending.join();
  }

  /** Where the reply is not what the contract says; waits for the judgement. */
  public List<Disagreement> disagreements() {
    return judgement().disagreements();
  }

  /** What the request was sent for. */
  public ContractOperation operation() {
    return request.operation();
  }
}
