package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Disagreement;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import java.util.List;

/**
 * One request with its reply.
 *
 * @param url the whole URL, secrets included
 * @param form the form body as text, empty if there was none
 * @param disagreements where the reply is not what the contract says
 */
public record Exchange(
    ContractOperation operation,
    String method,
    String url,
    String form,
    ReceivedReply reply,
    List<Disagreement> disagreements) {

  public Exchange {
    disagreements = List.copyOf(disagreements);
  }
}
