package io.github.instagramv1.conformance.second;

import java.util.Map;
import java.util.Optional;

/**
 * A request whose credential was accepted.
 *
 * @param token the access token of the request; empty if it has none
 * @param path the values of the variable path segments, by name
 * @param query the parameters of the query
 * @param form the parameters of the body
 * @param url the scheme, authority and path as the client sent them
 */
record Ask(
    Caller caller,
    String token,
    Map<String, String> path,
    Pairs query,
    Pairs form,
    String url,
    ServerVariant variant) {

  /**
   * Returns a parameter of the body or, if it is not there, of the query. An empty value counts as
   * absent.
   */
  Optional<String> text(String name) {
    return form.value(name, variant.lastWins())
        .or(() -> query.value(name, variant.lastWins()))
        .filter(text -> !text.isEmpty());
  }

  /**
   * Returns the URL of the same request with another value of one parameter, without its signature
   * and callback.
   */
  String urlWith(String name, String value) {
    Pairs rest = query.without(name, "sig", "callback");
    return url + "?" + rest.with(name, value);
  }
}
