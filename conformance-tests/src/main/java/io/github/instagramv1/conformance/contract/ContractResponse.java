package io.github.instagramv1.conformance.contract;

import java.util.List;

/**
 * What the contract says of the responses of one operation with one status.
 *
 * @param headers the names of those that must be there
 * @param properties every place of the body; a schema that stands in several places comes with each
 */
public record ContractResponse(
    ContractOperation operation,
    int status,
    List<String> headers,
    List<ResponseProperty> properties) {

  public ContractResponse {
    headers = List.copyOf(headers);
    properties = List.copyOf(properties);
  }
}
