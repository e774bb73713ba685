package io.github.instagramv1.client.call;

import io.github.instagramv1.client.model.Meta;
import io.github.instagramv1.client.value.Content;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of one operation, ready to be sent by any transport.
 *
 * @param operationId the operation as the contract calls it
 * @param method the HTTP method
 * @param path the path below the base URL, its parameters filled in and encoded
 * @param query decoded, in the order in which they were added
 * @param form decoded; empty where the operation takes no form
 * @param response the class of what a good response holds
 * @param reader makes it of the response's JSON
 * @param data reads what the operation returns from it, and fails where that is missing; null where
 *     the whole response is what it returns
 * @param meta reads the code from it; null where it has none
 * @param repeatable whether it may be sent again without knowing whether the first was done
 * @param url a complete URL to be followed as it is instead of {@code path} and {@code query}; null
 *     but for further pages
 * @param options what this call does otherwise than its client
 */
public record ApiCall<T>(
    String operationId,
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> form,
    Class<T> response,
    Function<Content, T> reader,
    @Nullable Function<? super T, ?> data,
    @Nullable Function<? super T, Meta> meta,
    boolean repeatable,
    @Nullable URI url,
    RequestOptions options) {

  /** Begins a call; {@code path} has its parameters in braces. A GET is repeatable. */
  public static <T> Builder<T> builder(
      String operationId,
      String method,
      String path,
      Class<T> response,
      Function<Content, T> reader) {
    return new Builder<>(operationId, method, path, response, reader);
  }

  /**
   * Returns the same call of the URL that a response named as its next page, with the parameters of
   * that URL instead of its own. A relative URL is resolved against that of the operation. A
   * transport replaces the credential and the signature in it by its own, and refuses a URL of
   * another origin than the base URL's, unless it only names {@code http} where the base URL has
   * {@code https}.
   */
  public ApiCall<T> at(URI nextUrl) {
    return changed(Map.of(), nextUrl, options);
  }

  /** The same call with one parameter of the query set. */
  public ApiCall<T> withQuery(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.put(name, value);
    return changed(Collections.unmodifiableMap(changed), url, options);
  }

  /** The same call with other options instead of those that it has. */
  public ApiCall<T> with(RequestOptions others) {
    return changed(query, url, others);
  }

  private ApiCall<T> changed(
      Map<String, String> newQuery, @Nullable URI newUrl, RequestOptions newOptions) {
    return new ApiCall<>(
        operationId,
        method,
        path,
        newQuery,
        form,
        response,
        reader,
        data,
        meta,
        repeatable,
        newUrl,
        newOptions);
  }

  /** The operation and its path: the URL of a next page holds a token. */
  @Override
  public String toString() {
    return operationId + " [" + method + " " + path + "]";
  }

  /** Collects the parameters of a call. */
  public static final class Builder<T> {
    private final String operationId;
    private final String method;
    private final String path;
    private final Class<T> response;
    private final Function<Content, T> reader;
    private final Map<String, String> pathParameters = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> form = new LinkedHashMap<>();
    private Function<? super T, ?> data;
    private Function<? super T, Meta> meta;
    private boolean repeatable;
    private String decisive;
    private Set<String> repeatableValues = Set.of();

    private Builder(
        String operationId,
        String method,
        String path,
        Class<T> response,
        Function<Content, T> reader) {
      this.operationId = operationId;
      this.method = method;
      this.path = path;
      this.response = response;
      this.reader = reader;
      repeatable = method.equals("GET");
    }

    /** Says how what the operation returns is read from a response. */
    public Builder<T> data(Function<? super T, ?> ofResponse) {
      data = ofResponse;
      return this;
    }

    /** Says how a response tells its code. */
    public Builder<T> meta(Function<? super T, Meta> ofResponse) {
      meta = ofResponse;
      return this;
    }

    /** Makes the call repeatable. */
    public Builder<T> repeatable() {
      repeatable = true;
      return this;
    }

    /** Makes the call repeatable if a parameter of the form has one of some values. */
    public Builder<T> repeatableIf(String parameter, String... values) {
      decisive = parameter;
      repeatableValues = Set.of(values);
      return this;
    }

    /**
     * Fills in a parameter of the path.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value would change the path: blank, {@code .}, {@code
     *     ..}, or with a slash, a backslash or a control character, also percent-encoded
     */
    public Builder<T> path(String name, Object value) {
      pathParameters.put(name, CallText.path(name, value));
      return this;
    }

    /**
     * Sets a required parameter of the query string.
     *
     * @throws NullPointerException if the value is null
     */
    public Builder<T> requiredQuery(String name, Object value) {
      return query(name, CallText.required(name, value));
    }

    /**
     * Sets a required parameter of the form.
     *
     * @throws NullPointerException if the value is null
     */
    public Builder<T> requiredForm(String name, Object value) {
      return form(name, CallText.required(name, value));
    }

    /**
     * Sets a parameter of the query string, or takes it back with null. Numbers are written in
     * plain decimal notation.
     *
     * @throws IllegalArgumentException if the value is a number that is not finite
     */
    public Builder<T> query(String name, Object value) {
      return set(query, name, value);
    }

    /** Sets a parameter of the form, or takes it back with null. */
    public Builder<T> form(String name, Object value) {
      return set(form, name, value);
    }

    /**
     * Returns the call.
     *
     * @throws IllegalStateException if a parameter of the path is not set
     */
    public ApiCall<T> build() {
      String filled = path;
      for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
        filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
      }
      if (filled.indexOf('{') >= 0) {
        throw new IllegalStateException("A parameter of the path is not set: " + filled);
      }
      return new ApiCall<>(
          operationId,
          method,
          filled,
          Collections.unmodifiableMap(new LinkedHashMap<>(query)),
          Collections.unmodifiableMap(new LinkedHashMap<>(form)),
          response,
          reader,
          data,
          meta,
          repeatable || (decisive != null && repeatableValues.contains(form.get(decisive))),
          null,
          RequestOptions.none());
    }

    private Builder<T> set(Map<String, String> parameters, String name, Object value) {
      if (value == null) {
        parameters.remove(name);
      } else {
        parameters.put(name, CallText.of(name, value));
      }
      return this;
    }
  }
}
