package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Disagreement;
import io.github.instagramv1.conformance.contract.Judgement;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import java.util.List;

/** One request with its reply, and what the contract says of that. */
public record Exchange(Outgoing request, ReceivedReply reply, Judgement judgement) {

  /** Where the reply is not what the contract says. */
  public List<Disagreement> disagreements() {
    return judgement.disagreements();
  }

  /** What the request was sent for. */
  public ContractOperation operation() {
    return request.operation();
  }
}
