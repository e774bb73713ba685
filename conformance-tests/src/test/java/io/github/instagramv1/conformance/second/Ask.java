package io.github.instagramv1.conformance.second;

import java.util.Map;
import java.util.Optional;

/**
 * A request that has got past the checks of its credential.
 *
 * @param token the caller's, or empty
 * @param path what stands in the variable parts of the path
 * @param query the parameters of the query
 * @param form those of the body
 * @param url scheme, authority and path, as the caller wrote them
 */
record Ask(
    Caller caller,
    String token,
    Map<String, String> path,
    Pairs query,
    Pairs form,
    String url,
    ServerVariant variant) {

  /** A parameter, of the body rather than of the query; an empty one counts as none. */
  Optional<String> text(String name) {
    return form.value(name, variant.lastWins())
        .or(() -> query.value(name, variant.lastWins()))
        .filter(text -> !text.isEmpty());
  }

  /** The URL of the same request, with one parameter set. */
  String urlWith(String name, String value) {
    Pairs rest = query.without(name, "sig", "callback");
    return url + "?" + rest.with(name, value);
  }
}
