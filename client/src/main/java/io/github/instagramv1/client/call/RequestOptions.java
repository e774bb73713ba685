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
 * What single calls do otherwise than their client: immutable, and empty where the client's own
 * setting stands.
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

  /** Nothing that differs. */
  public static RequestOptions none() {
    return NONE;
  }

  /** Returns a builder that changes no option of the client. */
  public static Builder builder() {
    return new Builder();
  }

  /** How long the call may take, retries and pauses included. */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** How long one attempt may take until its response is there. */
  public Optional<Duration> attemptTimeout() {
    return Optional.ofNullable(attemptTimeout);
  }

  /** Who calls. */
  public Optional<Credential> credential() {
    return Optional.ofNullable(credential);
  }

  /** When the call is sent again. */
  public Optional<RetryPolicy> retryPolicy() {
    return Optional.ofNullable(retryPolicy);
  }

  /** Parameters of the query that the contract does not have, in their order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** Headers to be sent as well. */
  public List<Parameter> headers() {
    return headers;
  }

  /** Who sees the response as it came, a refusal too. */
  public Optional<Consumer<? super RawResponse>> observer() {
    return Optional.ofNullable(observer);
  }

  /** These options and, where they say nothing, others; parameters and headers of both. */
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

  /** Which options are set; no token and no value of a parameter. */
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

  /** Collects options. */
  public static final class Builder {
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Parameter> headers = new ArrayList<>();
    private Duration timeout;
    private Duration attemptTimeout;
    private Credential credential;
    private RetryPolicy retryPolicy;
    private Consumer<? super RawResponse> observer;

    private Builder() {}

    /** How long the call may take, retries and the pauses before them included. */
    public Builder timeout(Duration duration) {
      timeout = Durations.positive("timeout", duration);
      return this;
    }

    /** How long one attempt may take until its response is there as a whole. */
    public Builder attemptTimeout(Duration duration) {
      attemptTimeout = Durations.positive("attemptTimeout", duration);
      return this;
    }

    /** Calls as another user. */
    public Builder accessToken(String token) {
      credential(Credential.accessToken(token));
      return this;
    }

    /** Calls as an application, which may read what is public. */
    public Builder clientId(String clientId) {
      credential(Credential.clientId(clientId));
      return this;
    }

    /** When the call is sent again; {@link RetryPolicy#none()} for never. */
    public Builder retryPolicy(RetryPolicy policy) {
      retryPolicy = policy;
      return this;
    }

    /** Adds a parameter to the query; a name may come more than once. */
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
     * Shows every response as it came, those that are refused or sent again too, before it is read.
     * Called on the thread that the response came on.
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
