package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.url.FormEncoding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/** Reads the code or token of a redirect. Messages never quote the redirect. */
final class RedirectReader {

  /** Returns the code, from the query string. */
  String code(String redirect, String expectedState) {
    return value(parameters(redirect, '?', '#'), "code", expectedState);
  }

  /** Returns the access token, from the fragment. An error is in the query string instead. */
  String token(String redirect, String expectedState) {
    Map<String, String> all = parameters(redirect, '?', '#');
    all.remove("access_token");
    all.putAll(parameters(redirect, '#', '\0'));
    return value(all, "access_token", expectedState);
  }

  private static String value(Map<String, String> parameters, String name, String expectedState) {
    String state = parameters.get("state");
    boolean denied = parameters.containsKey("error");
    // Servers were seen to leave the state out when they tell of a refusal; it brings nothing to
    // steal.
    boolean stateMayLack = denied && state == null;
    if (!stateMayLack && !equal(expectedState, state)) {
      throw new StateMismatchException();
    }
    if (denied) {
      throw new AuthorizationDeniedException(
          parameters.get("error"),
          parameters.getOrDefault("error_reason", ""),
          parameters.getOrDefault("error_description", ""));
    }
    String value = parameters.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new MalformedRedirectException("a redirect without " + name);
    }
    return value;
  }

  /** Compares two texts in constant time. */
  private static boolean equal(String expected, String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> parameters(String redirect, char from, char to) {
    int begin = redirect.indexOf(from) + 1;
    int end = redirect.indexOf(to);
    Map<String, String> parameters = new HashMap<>();
    if (begin > 0 && (end < 0 || begin <= end)) {
      String encoded = redirect.substring(begin, end < 0 ? redirect.length() : end);
      for (Parameter parameter : FormEncoding.decode(encoded)) {
        parameters.putIfAbsent(parameter.name(), parameter.value());
      }
    }
    return parameters;
  }
}
