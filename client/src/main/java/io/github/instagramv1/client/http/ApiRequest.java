package io.github.instagramv1.client.http;

import io.github.instagramv1.client.check.HeaderCheck;
import io.github.instagramv1.client.redaction.Redaction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One attempt of a call, before the client adds credential and signature.
 *
 * @param operationId the operationId of the contract
 * @param method the HTTP method
 * @param url absolute and encoded; has a query string only if it is the URL of a next page, without
 *     its secrets
 * @param query the parameters to add to the URL, decoded
 * @param form the form in the body, decoded; may be empty
 * @param headers the headers in addition to those of the client
 * @param attempt the number of the attempt, from 1
 */
public record ApiRequest(
    String operationId,
    String method,
    String url,
    List<Parameter> query,
    List<Parameter> form,
    List<Parameter> headers,
    int attempt) {

  /**
   * Creates a request.
   *
   * @throws IllegalArgumentException if HTTP does not allow a header
   */
  public ApiRequest {
    headers.forEach(header -> HeaderCheck.value(header.name(), header.value()));
    query = List.copyOf(query);
    form = List.copyOf(form);
    headers = List.copyOf(headers);
  }

  /** Returns a copy with one more header. */
  public ApiRequest withHeader(String name, String value) {
    return new ApiRequest(
        operationId, method, url, query, form, with(headers, name, value), attempt);
  }

  /** Returns a copy with one more query parameter. */
  public ApiRequest withQuery(String name, String value) {
    return new ApiRequest(
        operationId, method, url, with(query, name, value), form, headers, attempt);
  }

  /**
   * Returns the URL for messages and logs: without the query string of a next page, and with {@code
   * ***} for the values of secret parameters.
   */
  public String redactedUrl() {
    String shown = Redaction.urlWithoutQuery(url);
    if (query.isEmpty()) {
      return shown;
    }
    return query.stream()
        .map(ApiRequest::shown)
        .collect(Collectors.joining("&", shown + (shown.indexOf('?') < 0 ? "?" : "&"), ""));
  }

  private static String shown(Parameter parameter) {
    String value =
        Redaction.isSecret(parameter.name())
            ? Redaction.HIDDEN
            : URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8);
    return URLEncoder.encode(parameter.name(), StandardCharsets.UTF_8) + "=" + value;
  }

  private static List<Parameter> with(List<Parameter> all, String name, String value) {
    List<Parameter> more = new ArrayList<>(all);
    more.add(new Parameter(name, value));
    return more;
  }

  /** Returns the method and the URL without secrets. */
  @Override
  public String toString() {
    return method + " " + redactedUrl();
  }
}
