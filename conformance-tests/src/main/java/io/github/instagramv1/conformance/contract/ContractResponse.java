package io.github.instagramv1.conformance.contract;

import java.util.List;

/**
 * The description of the responses of one operation with one status code.
 *
 * @param headers the names of the required headers
 * @param properties every place of the body; a schema that occurs in several places is listed for
 *     each
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
