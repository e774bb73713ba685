package io.github.instagramv1.client.transport;

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
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.ErrorType;
import java.util.Set;

/** Creates the exception of each error type. */
final class Refusals {
  /** 420 was the code of this API before 429 was standardized. */
  private static final Set<Integer> TOO_MANY_REQUESTS = Set.of(429, 420);

  private static final int CLIENT_ERROR = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int SERVER_ERROR = 500;

  /** The error type of every OAuth error; operations never use it. */
  private static final String OAUTH = "OAuthException";

  /**
   * Returns the exception of an error response, by its status code and its type.
   *
   * @param type as the server sent it, before secrets were removed
   */
  ApiErrorException exception(
      ErrorType type, FailedCall call, Refusal refusal, RawResponse response) {
    int status = response.status() >= CLIENT_ERROR ? response.status() : refusal.code();
    if (TOO_MANY_REQUESTS.contains(status) || type == ErrorType.O_AUTH_RATE_LIMIT_EXCEPTION) {
      return new RateLimitException(call, refusal, response);
    }
    if (status >= SERVER_ERROR) {
      return new ServerErrorException(call, refusal, response);
    }
    return byType(type, status, call, refusal, response);
  }

  /** Has no default, so that a new type of the contract breaks the build until it is added here. */
  private static ApiErrorException byType(
      ErrorType type, int status, FailedCall call, Refusal refusal, RawResponse response) {
    return switch (type) {
      case API_COMMENT_ALL_CAPS_ERROR -> new CommentAllCapsException(call, refusal, response);
      case API_COMMENT_TOO_LONG_ERROR -> new CommentTooLongException(call, refusal, response);
      case API_COMMENT_TOO_MANY_TAGS_ERROR ->
          new CommentTooManyTagsException(call, refusal, response);
      case API_COMMENT_TOO_MANY_URLS_ERROR ->
          new CommentTooManyUrlsException(call, refusal, response);
      case API_INVALID_PARAMETERS_ERROR -> new InvalidParametersException(call, refusal, response);
      case API_NOT_ALLOWED_ERROR -> new NotAllowedException(call, refusal, response);
      case API_NOT_FOUND_ERROR -> new NotFoundException(call, refusal, response);
      case O_AUTH_ACCESS_TOKEN_EXCEPTION -> new OAuthAccessTokenException(call, refusal, response);
      case O_AUTH_FORBIDDEN_EXCEPTION -> new OAuthForbiddenException(call, refusal, response);
      case O_AUTH_PARAMETER_EXCEPTION -> new OAuthParameterException(call, refusal, response);
      case O_AUTH_PERMISSIONS_EXCEPTION -> new OAuthPermissionsException(call, refusal, response);
      case O_AUTH_RATE_LIMIT_EXCEPTION -> new RateLimitException(call, refusal, response);
      case API_ERROR, UNKNOWN -> unknown(status, call, refusal, response);
    };
  }

  private static ApiErrorException unknown(
      int status, FailedCall call, Refusal refusal, RawResponse response) {
    if (!refusal.errorType().isEmpty()) {
      return refusal.errorType().equals(OAUTH)
          ? new OAuthException(call, refusal, response)
          : new ApiErrorException(call, refusal, response);
    }
    return switch (status) {
      case UNAUTHORIZED -> new OAuthAccessTokenException(call, refusal, response);
      case FORBIDDEN -> new OAuthForbiddenException(call, refusal, response);
      case NOT_FOUND -> new NotFoundException(call, refusal, response);
      default -> new ApiErrorException(call, refusal, response);
    };
  }
}
