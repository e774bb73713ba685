package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.ErrorType;
import java.time.Duration;
import java.util.Optional;

/**
 * Thrown for an error response: a status code of 400 or more, or a body that reports an error. Its
 * subclasses are the error types; this class itself is used for {@code APIError} and for types that
 * this client does not know.
 *
 * <p>A status code of 429 is always a {@link RateLimitException}, one of 500 or more a {@link
 * ServerErrorException} unless the body reports a rate limit. Otherwise the error type of the body
 * determines the class. If the body has none, as in a response of a proxy, the status code does:
 * 401 is an {@link OAuthAccessTokenException}, 403 an {@link OAuthForbiddenException}, 404 a {@link
 * NotFoundException}.
 */
public non-sealed class ApiErrorException extends InstagramException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final RawResponse response;

  /** Creates the exception of an error response. */
  public ApiErrorException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, response.status() + refusal.sentence(), null);
    this.refusal = refusal;
    this.response = response;
  }

  /**
   * Returns the {@code X-Request-Id} of the response, with which the server's log names the
   * request.
   */
  @Override
  public Optional<String> requestId() {
    return response.requestId();
  }

  /** Returns the HTTP status code. */
  public int status() {
    return response.status();
  }

  /**
   * Returns the code in the body, which equals the status code if the server conforms to the
   * contract.
   */
  public int code() {
    return refusal.code();
  }

  /** Returns the error type; {@code UNKNOWN} for a type that this client does not know. */
  public ErrorType errorType() {
    return ErrorType.of(refusal.errorType());
  }

  /** Returns the error type as text. */
  public String errorTypeText() {
    return refusal.errorType();
  }

  /** Returns the error message of the server, which may be empty. */
  public String errorMessage() {
    return refusal.message();
  }

  /**
   * Returns what is wrong with a body that is not an error response of this API, such as the page
   * of a proxy; empty if it is one.
   */
  public Optional<UnexpectedResponseException.Kind> malformedBody() {
    return Optional.ofNullable(refusal.malformedBody());
  }

  /** Returns the rate limit that the response reports, if any. */
  public Optional<RateLimit> rateLimit() {
    return response.rateLimit();
  }

  /** Returns the time after which the server allows a retry, if the response has one. */
  public Optional<Duration> retryAfter() {
    return response.retryAfter();
  }

  /** Returns the whole body as received. */
  public String body() {
    return response.body();
  }

  /** Returns status, headers and body as received. */
  public RawResponse response() {
    return response;
  }
}
