package io.github.instagramv1.client.http;

import io.github.instagramv1.client.check.HeaderCheck;
import io.github.instagramv1.client.redaction.Redaction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One attempt at a call, before credential and signature are added.
 *
 * @param operationId the operation as the contract calls it
 * @param method the HTTP method
 * @param url absolute and encoded; has a query string of its own only if it is the URL of a next
 *     page, and then none of its secrets
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

  /**
   * A request.
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
   * Returns the URL as messages and logs show it: the query string of a next page is left out, and
   * the values of secret parameters are {@code ***}.
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

  /** The method and the URL without secrets. */
  @Override
  public String toString() {
    return method + " " + redactedUrl();
  }
}
