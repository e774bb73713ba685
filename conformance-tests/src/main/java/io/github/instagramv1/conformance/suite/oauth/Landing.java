package io.github.instagramv1.conformance.suite.oauth;

import io.github.instagramv1.conformance.http.Queries;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the user's browser comes back to the application.
 *
 * @param url as the server wrote it
 */
record Landing(String url) {

  /** The parameters of the query, decoded; of several with a name the first. */
  Map<String, String> query() {
    return parameters(url.split("#", 2)[0]);
  }

  /** Those of the fragment. */
  Map<String, String> fragment() {
    String[] parts = url.split("#", 2);
    return parts.length == 2 ? parameters("?" + parts[1]) : Map.of();
  }

  /** A parameter of the query or the fragment; empty text if there is none. */
  String parameter(String name) {
    return query().getOrDefault(name, fragment().getOrDefault(name, ""));
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> result = new LinkedHashMap<>();
    Queries.pairs(text).forEach(pair -> result.putIfAbsent(pair.getKey(), pair.getValue()));
    return result;
  }

  /** Shows no code and no token. */
  @Override
  public String toString() {
    return url.split("[?#]", 2)[0];
  }
}
