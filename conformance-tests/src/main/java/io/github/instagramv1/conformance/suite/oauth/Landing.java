package io.github.instagramv1.conformance.suite.oauth;

import io.github.instagramv1.conformance.http.Queries;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The redirect to the application.
 *
 * @param url as the server sent it
 */
record Landing(String url) {

  /** Returns the decoded parameters of the query string; of several with one name the first. */
  Map<String, String> query() {
    return parameters(url.split("#", 2)[0]);
  }

  /** Returns the decoded parameters of the fragment. */
  Map<String, String> fragment() {
    String[] parts = url.split("#", 2);
    return parts.length == 2 ? parameters("?" + parts[1]) : Map.of();
  }

  /** Returns a parameter of the query string or the fragment; an empty text if there is none. */
  String parameter(String name) {
    return query().getOrDefault(name, fragment().getOrDefault(name, ""));
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> result = new LinkedHashMap<>();
    Queries.pairs(text).forEach(pair -> result.putIfAbsent(pair.getKey(), pair.getValue()));
    return result;
  }

  /** Returns the URL without codes and tokens. */
  @Override
  public String toString() {
    return url.split("[?#]", 2)[0];
  }
}
