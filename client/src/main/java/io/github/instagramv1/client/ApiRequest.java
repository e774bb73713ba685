package io.github.instagramv1.client;

import io.github.instagramv1.client.transport.Redaction;
import java.util.ArrayList;
import java.util.List;

/**
 * One attempt at a call, before credential and signature are added.
 *
 * @param operationId the operation as the contract calls it
 * @param method the HTTP method
 * @param url absolute and encoded; has a query of its own only if it is the URL of a next page
 * @param query to be added to the URL, decoded
 * @param form the body, decoded; empty for none
 * @param headers to be sent beside the client's own
 * @param attempt counts from 1
 */
public record ApiRequest(
    String operationId,
    String method,
    String url,
    List<Parameter> query,
    List<Parameter> form,
    List<Parameter> headers,
    int attempt) {

  public ApiRequest {
    query = List.copyOf(query);
    form = List.copyOf(form);
    headers = List.copyOf(headers);
  }

  /** The same with one more header. */
  public ApiRequest withHeader(String name, String value) {
    return new ApiRequest(
        operationId, method, url, query, form, with(headers, name, value), attempt);
  }

  /** The same with one more parameter in the query. */
  public ApiRequest withQuery(String name, String value) {
    return new ApiRequest(
        operationId, method, url, with(query, name, value), form, headers, attempt);
  }

  private static List<Parameter> with(List<Parameter> all, String name, String value) {
    List<Parameter> more = new ArrayList<>(all);
    more.add(new Parameter(name, value));
    return more;
  }

  /** The method and the URL without secrets. */
  @Override
  public String toString() {
    return method + " " + Redaction.url(url, query);
  }
}
