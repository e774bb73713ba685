package io.github.instagramv1.client.call;

import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.check.Durations;
import io.github.instagramv1.client.check.HeaderCheck;
import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.http.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Options of single calls that override those of their client. Immutable; an empty option leaves
 * the client's setting unchanged.
 */
public final class RequestOptions {
  private static final RequestOptions NONE = builder().build();

  private final Duration timeout;
  private final Duration attemptTimeout;
  private final Credential credential;
  private final RetryPolicy retryPolicy;
  private final List<Parameter> parameters;
  private final List<Parameter> headers;
  private final Consumer<? super RawResponse> observer;

  private RequestOptions(Builder builder) {
    timeout = builder.timeout;
    attemptTimeout = builder.attemptTimeout;
    credential = builder.credential;
    retryPolicy = builder.retryPolicy;
    parameters = List.copyOf(builder.parameters);
    headers = List.copyOf(builder.headers);
    observer = builder.observer;
  }

  /** Returns options that override nothing. */
  public static RequestOptions none() {
    return NONE;
  }

  /** Returns a builder that changes no option of the client. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the timeout of the call, including retries and pauses. */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** Returns the timeout of one attempt, up to the complete response. */
  public Optional<Duration> attemptTimeout() {
    return Optional.ofNullable(attemptTimeout);
  }

  /** Returns the credential. */
  public Optional<Credential> credential() {
    return Optional.ofNullable(credential);
  }

  /** Returns when the call is retried. */
  public Optional<RetryPolicy> retryPolicy() {
    return Optional.ofNullable(retryPolicy);
  }

  /** Returns additional parameters of the query string, in their order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** Returns additional headers. */
  public List<Parameter> headers() {
    return headers;
  }

  /** Returns the observer of raw responses. */
  public Optional<Consumer<? super RawResponse>> observer() {
    return Optional.ofNullable(observer);
  }

  /**
   * Returns a combination: these options override others; parameters and headers of both are sent.
   */
  public RequestOptions over(RequestOptions others) {
    if (this == NONE) {
      return others;
    }
    if (others == NONE) {
      return this;
    }
    Builder both = new Builder();
    both.timeout = timeout().or(others::timeout).orElse(null);
    both.attemptTimeout = attemptTimeout().or(others::attemptTimeout).orElse(null);
    both.credential = credential().or(others::credential).orElse(null);
    both.retryPolicy = retryPolicy().or(others::retryPolicy).orElse(null);
    both.parameters.addAll(others.parameters);
    both.parameters.addAll(parameters);
    both.headers.addAll(others.headers);
    both.headers.addAll(headers);
    both.observer = observer != null ? observer : others.observer;
    return both.build();
  }

  /** Returns the options that are set, without tokens and values of parameters. */
  @Override
  public String toString() {
    return "RequestOptions[timeout="
        + timeout
        + ", attemptTimeout="
        + attemptTimeout
        + ", credential="
        + credential
        + ", retryPolicy="
        + retryPolicy
        + ", parameters="
        + parameters
        + ", headers="
        + headers
        + "]";
  }

  /** Builds options. */
  public static final class Builder {
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Parameter> headers = new ArrayList<>();
    private Duration timeout;
    private Duration attemptTimeout;
    private Credential credential;
    private RetryPolicy retryPolicy;
    private Consumer<? super RawResponse> observer;

    private Builder() {}

    /** Sets the timeout of the call, including retries and the pauses before them. */
    public Builder timeout(Duration duration) {
      timeout = Durations.positive("timeout", duration);
      return this;
    }

    /** Sets the timeout of one attempt, up to the complete response. */
    public Builder attemptTimeout(Duration duration) {
      attemptTimeout = Durations.positive("attemptTimeout", duration);
      return this;
    }

    /** Sets the access token of another user. */
    public Builder accessToken(String token) {
      credential(Credential.accessToken(token));
      return this;
    }

    /** Sets the client id of an application, which may read public objects only. */
    public Builder clientId(String clientId) {
      credential(Credential.clientId(clientId));
      return this;
    }

    /** Sets when the call is retried; {@link RetryPolicy#none()} disables retries. */
    public Builder retryPolicy(RetryPolicy policy) {
      retryPolicy = policy;
      return this;
    }

    /** Adds a parameter to the query string. A name may occur more than once. */
    public Builder parameter(String name, String value) {
      parameters.add(new Parameter(name, value));
      return this;
    }

    /**
     * Adds a header.
     *
     * @throws IllegalArgumentException if HTTP does not allow the name or the value
     */
    public Builder header(String name, String value) {
      headers.add(new Parameter(name, HeaderCheck.value(name, value)));
      return this;
    }

    /**
     * Sets an observer that gets every raw response before it is parsed, including error responses
     * and those before a retry. It runs on the thread that received the response.
     */
    public Builder observer(Consumer<? super RawResponse> onResponse) {
      observer = onResponse;
      return this;
    }

    /** Returns the options. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }

    private void credential(Credential newCredential) {
      if (credential != null && !credential.parameter().equals(newCredential.parameter())) {
        throw new IllegalStateException(
            "A call is made with an access token or with a client id, not with both");
      }
      credential = newCredential;
    }
  }
}
