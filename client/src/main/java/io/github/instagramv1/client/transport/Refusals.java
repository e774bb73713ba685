package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.RawReply;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.CommentAllCapsException;
import io.github.instagramv1.client.error.CommentTooLongException;
import io.github.instagramv1.client.error.CommentTooManyTagsException;
import io.github.instagramv1.client.error.CommentTooManyUrlsException;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.InvalidParametersException;
import io.github.instagramv1.client.error.NotAllowedException;
import io.github.instagramv1.client.error.NotFoundException;
import io.github.instagramv1.client.error.OAuthAccessTokenException;
import io.github.instagramv1.client.error.OAuthException;
import io.github.instagramv1.client.error.OAuthForbiddenException;
import io.github.instagramv1.client.error.OAuthParameterException;
import io.github.instagramv1.client.error.OAuthPermissionsException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.Refusal;
import io.github.instagramv1.client.error.ServerErrorException;
import io.github.instagramv1.client.model.ErrorType;

/** The exception of each kind of refusal. */
final class Refusals {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** What the pages of OAuth call every refusal; operations never do. */
  private static final String OAUTH = "OAuthException";

  /** Has no default, so that a kind that the contract gains breaks the build until it is here. */
  ApiErrorException exception(FailedCall call, Refusal refusal, RawReply reply) {
    return switch (ErrorType.of(refusal.errorType())) {
      case API_COMMENT_ALL_CAPS_ERROR -> new CommentAllCapsException(call, refusal, reply);
      case API_COMMENT_TOO_LONG_ERROR -> new CommentTooLongException(call, refusal, reply);
      case API_COMMENT_TOO_MANY_TAGS_ERROR -> new CommentTooManyTagsException(call, refusal, reply);
      case API_COMMENT_TOO_MANY_URLS_ERROR -> new CommentTooManyUrlsException(call, refusal, reply);
      case API_INVALID_PARAMETERS_ERROR -> new InvalidParametersException(call, refusal, reply);
      case API_NOT_ALLOWED_ERROR -> new NotAllowedException(call, refusal, reply);
      case API_NOT_FOUND_ERROR -> new NotFoundException(call, refusal, reply);
      case O_AUTH_ACCESS_TOKEN_EXCEPTION -> new OAuthAccessTokenException(call, refusal, reply);
      case O_AUTH_FORBIDDEN_EXCEPTION -> new OAuthForbiddenException(call, refusal, reply);
      case O_AUTH_PARAMETER_EXCEPTION -> new OAuthParameterException(call, refusal, reply);
      case O_AUTH_PERMISSIONS_EXCEPTION -> new OAuthPermissionsException(call, refusal, reply);
      case O_AUTH_RATE_LIMIT_EXCEPTION -> new RateLimitException(call, refusal, reply);
      case API_ERROR, UNKNOWN -> byStatus(call, refusal, reply);
    };
  }

  private static ApiErrorException byStatus(FailedCall call, Refusal refusal, RawReply reply) {
    if (reply.status() == TOO_MANY_REQUESTS) {
      return new RateLimitException(call, refusal, reply);
    }
    if (reply.status() >= SERVER_ERROR) {
      return new ServerErrorException(call, refusal, reply);
    }
    return refusal.errorType().equals(OAUTH)
        ? new OAuthException(call, refusal, reply)
        : new ApiErrorException(call, refusal, reply);
  }
}
