package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.ErrorType;
import java.time.Duration;
import java.util.Optional;

/**
 * An error response: a status code of 400 or more, or a body that tells of an error. Its subclasses
 * are the kinds of refusal; this class itself stands for {@code APIError} and for kinds that this
 * client does not know.
 *
 * <p>A status code of 429 is always a {@link RateLimitException}, one of 500 or more a {@link
 * ServerErrorException} unless the body tells of a rate limit. Otherwise the error type of the body
 * decides. Where there is none, because a proxy answered, the status code does: 401 is an {@link
 * OAuthAccessTokenException}, 403 an {@link OAuthForbiddenException}, 404 a {@link
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

  /** What the server calls this exchange in its own log, if the response tells. */
  @Override
  public Optional<String> requestId() {
    return response.requestId();
  }

  /** The HTTP status. */
  public int status() {
    return response.status();
  }

  /** The code in the body, which is the status on a server that keeps to the contract. */
  public int code() {
    return refusal.code();
  }

  /** The kind of refusal; {@code UNKNOWN} for one that this client does not know. */
  public ErrorType errorType() {
    return ErrorType.of(refusal.errorType());
  }

  /** The kind of refusal as it was written. */
  public String errorTypeText() {
    return refusal.errorType();
  }

  /** Returns the error message of the server, which may be empty. */
  public String errorMessage() {
    return refusal.message();
  }

  /**
   * Returns what the body was where it was no error response of this API, such as the page of a
   * proxy; empty where it was one.
   */
  public Optional<UnexpectedResponseException.Kind> malformedBody() {
    return Optional.ofNullable(refusal.malformedBody());
  }

  /** How much of its hour the credential has left, if the response told. */
  public Optional<RateLimit> rateLimit() {
    return response.rateLimit();
  }

  /** How long the server wants to be left alone, if it said so. */
  public Optional<Duration> retryAfter() {
    return response.retryAfter();
  }

  /** The whole body, as it came. */
  public String body() {
    return response.body();
  }

  /** Status, headers and body, as they came. */
  public RawResponse response() {
    return response;
  }
}
