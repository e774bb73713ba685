package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RateLimit;
import io.github.instagramv1.client.RawReply;
import io.github.instagramv1.client.model.ErrorType;
import java.time.Duration;
import java.util.Optional;

/**
 * The API understood the call and refused it. Its subclasses are the kinds of refusal; this class
 * itself stands for {@code APIError} and for kinds that this client does not know.
 */
public non-sealed class ApiErrorException extends InstagramException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final RawReply reply;

  public ApiErrorException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, reply.status() + " " + refusal.errorType() + ": " + refusal.message(), null);
    this.refusal = refusal;
    this.reply = reply;
  }

  /** The HTTP status. */
  public int status() {
    return reply.status();
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

  /** The server's sentence for people, perhaps empty. */
  public String errorMessage() {
    return refusal.message();
  }

  /** How much of its hour the credential has left, if the reply told. */
  public Optional<RateLimit> rateLimit() {
    return reply.rateLimit();
  }

  /** How long the server wants to be left alone, if it said so. */
  public Optional<Duration> retryAfter() {
    return reply.retryAfter();
  }

  /** The whole body, as it came. */
  public String body() {
    return reply.body();
  }

  /** Status, headers and body, as they came. */
  public RawReply reply() {
    return reply;
  }
}
