package io.github.instagramv1.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One call of one operation, ready to be sent by any transport.
 *
 * @param operationId the operation as the contract calls it
 * @param method the HTTP method
 * @param path the path below the base URL, its parameters filled in and encoded
 * @param query decoded, in the order in which they were added
 * @param form decoded; empty where the operation takes no form
 * @param reply what a good reply holds
 * @param url the whole URL to send instead of path and query, as a server gave it; null for none
 */
public record ApiCall<T>(
    String operationId,
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> form,
    Class<T> reply,
    URI url) {

  /** Begins a call; {@code path} has its parameters in braces. */
  public static <T> Builder<T> builder(
      String operationId, String method, String path, Class<T> reply) {
    return new Builder<>(operationId, method, path, reply);
  }

  /** The same call with one parameter of the query set. */
  public ApiCall<T> withQuery(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.put(name, value);
    return new ApiCall<>(
        operationId, method, path, Collections.unmodifiableMap(changed), form, reply, url);
  }

  /** The same call to a URL that a server gave. It is sent as it is, if it is the server's own. */
  public ApiCall<T> at(URI given) {
    return new ApiCall<>(operationId, method, path, query, form, reply, given);
  }

  /** Names and values as {@code application/x-www-form-urlencoded} text. */
  static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Collects the parameters of a call. */
  public static final class Builder<T> {
    private final String operationId;
    private final String method;
    private final String path;
    private final Class<T> reply;
    private final Map<String, String> pathParameters = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> form = new LinkedHashMap<>();

    private Builder(String operationId, String method, String path, Class<T> reply) {
      this.operationId = operationId;
      this.method = method;
      this.path = path;
      this.reply = reply;
    }

    /** Fills in a parameter of the path, which must not be null. */
    public Builder<T> path(String name, Object value) {
      pathParameters.put(name, Objects.requireNonNull(value, name).toString());
      return this;
    }

    /** Sets a parameter of the query, or takes it back with null. */
    public Builder<T> query(String name, Object value) {
      return set(query, name, value);
    }

    /** Sets a parameter of the form, or takes it back with null. */
    public Builder<T> form(String name, Object value) {
      return set(form, name, value);
    }

    public ApiCall<T> build() {
      String filled = path;
      for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
        // In a path a plus sign is itself, so the form encoding's plus must become a space again.
        String value = encoded(parameter.getValue()).replace("+", "%20");
        filled = filled.replace("{" + parameter.getKey() + "}", value);
      }
      return new ApiCall<>(
          operationId,
          method,
          filled,
          Collections.unmodifiableMap(new LinkedHashMap<>(query)),
          Collections.unmodifiableMap(new LinkedHashMap<>(form)),
          reply,
          null);
    }

    private Builder<T> set(Map<String, String> parameters, String name, Object value) {
      if (value == null) {
        parameters.remove(name);
      } else {
        parameters.put(name, value.toString());
      }
      return this;
    }
  }
}
