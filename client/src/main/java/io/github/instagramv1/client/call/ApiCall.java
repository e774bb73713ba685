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
 * One call of one operation, which any transport can send.
 *
 * @param operationId the operationId of the contract
 * @param method the HTTP method
 * @param path the path below the base URL, its parameters filled in and encoded
 * @param query decoded, in the order in which they were added
 * @param form decoded; empty if the operation has no form
 * @param response the class of the body of a successful response
 * @param reader reads this class from the JSON of a response
 * @param data returns the result of the operation from the response, and throws an exception if it
 *     is missing; null if the result is the whole response
 * @param meta returns the code of the response; null if it has none
 * @param repeatable whether it is safe to retry if it is unknown whether the server executed it
 * @param url the complete URL of a further page, used unchanged instead of {@code path} and {@code
 *     query}; null for the first page
 * @param options the options of this call that differ from those of its client
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

  /**
   * Returns a builder of a call; {@code path} has its parameters in braces. A GET is safe to retry.
   */
  public static <T> Builder<T> builder(
      String operationId,
      String method,
      String path,
      Class<T> response,
      Function<Content, T> reader) {
    return new Builder<>(operationId, method, path, response, reader);
  }

  /**
   * Returns a copy of this call for the URL of a next page, with the parameters of that URL. A
   * relative URL is resolved against that of the operation. A transport replaces the credential and
   * the signature in the URL by its own. It refuses a URL of another origin than that of the base
   * URL, except for {@code http} instead of {@code https}.
   */
  public ApiCall<T> at(URI nextUrl) {
    return changed(Map.of(), nextUrl, options);
  }

  /** Returns a copy of this call with one parameter of the query string set. */
  public ApiCall<T> withQuery(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.put(name, value);
    return changed(Collections.unmodifiableMap(changed), url, options);
  }

  /** Returns a copy of this call with other options. */
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

  /** Returns the operation and its path, without the URL of a next page, which contains a token. */
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

    /** Sets the function that returns the result of the operation from a response. */
    public Builder<T> data(Function<? super T, ?> ofResponse) {
      data = ofResponse;
      return this;
    }

    /** Sets the function that returns the code of a response. */
    public Builder<T> meta(Function<? super T, Meta> ofResponse) {
      meta = ofResponse;
      return this;
    }

    /** Marks the call as safe to retry. */
    public Builder<T> repeatable() {
      repeatable = true;
      return this;
    }

    /** Marks the call as safe to retry if a form parameter has one of some values. */
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
     * Sets a parameter of the query string, or removes it if the value is null. Numbers are written
     * in plain decimal notation.
     *
     * @throws IllegalArgumentException if the value is a number that is not finite
     */
    public Builder<T> query(String name, Object value) {
      return set(query, name, value);
    }

    /** Sets a parameter of the form, or removes it if the value is null. */
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
