package io.github.instagramv1.server.error;

/**
 * The wire error vocabulary: each kind of refusal with its {@code error_type} and HTTP status.
 *
 * <p>{@code APIError} is the wire name for what has no type of its own; the status tells those
 * apart.
 */
public enum ErrorType {
  INVALID_PARAMETERS("APIInvalidParametersError", 400),
  NOT_FOUND("APINotFoundError", 400),
  NOT_ALLOWED("APINotAllowedError", 400),
  COMMENT_TOO_LONG("APICommentTooLongError", 400),
  COMMENT_TOO_MANY_TAGS("APICommentTooManyTagsError", 400),
  COMMENT_TOO_MANY_URLS("APICommentTooManyUrlsError", 400),
  COMMENT_ALL_CAPS("APICommentAllCapsError", 400),
  CREDENTIAL_MISSING("OAuthParameterException", 400),
  TOKEN_INVALID("OAuthAccessTokenException", 400),
  SCOPE_MISSING("OAuthPermissionsException", 400),
  FORBIDDEN("OAuthForbiddenException", 403),
  RATE_LIMIT("OAuthRateLimitException", 429),
  UNKNOWN_PATH("APINotFoundError", 404),
  METHOD_NOT_ALLOWED("APIError", 405),
  CONTENT_TOO_LARGE("APIError", 413),
  UNSUPPORTED_MEDIA_TYPE("APIError", 415),
  INTERNAL("APIError", 500),
  STOPPING("APIError", 503),
  UNAVAILABLE("APIError", 503);

  private final String wireName;
  private final int status;

  ErrorType(String wireName, int status) {
    this.wireName = wireName;
    this.status = status;
  }

  /** The {@code error_type} that a client reads. */
  public String wireName() {
    return wireName;
  }

  /** The HTTP status, which {@code code} repeats. */
  public int status() {
    return status;
  }

  /** A refusal of this kind; the message is for users and reaches the caller as it is. */
  public ApiException because(String message) {
    return new ApiException(this, message);
  }
}
