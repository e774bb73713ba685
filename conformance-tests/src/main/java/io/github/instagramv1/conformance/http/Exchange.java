package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Disagreement;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import java.util.List;

/**
 * One request with its reply.
 *
 * @param disagreements where the reply is not what the contract says
 */
public record Exchange(Outgoing request, ReceivedReply reply, List<Disagreement> disagreements) {

  public Exchange {
    disagreements = List.copyOf(disagreements);
  }

  /** What the request was sent for. */
  public ContractOperation operation() {
    return request.operation();
  }
}
