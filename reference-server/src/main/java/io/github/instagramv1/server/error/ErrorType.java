package io.github.instagramv1.server.error;

/**
 * The errors of the API, each with its {@code error_type} and HTTP status code.
 *
 * <p>{@code APIError} is the type of errors without a specific type; their status codes distinguish
 * them.
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

  /** Returns the {@code error_type} of the response. */
  public String wireName() {
    return wireName;
  }

  /** Returns the HTTP status code, which {@code code} repeats. */
  public int status() {
    return status;
  }

  /** Returns an exception of this type. The response contains the message unchanged. */
  public ApiException because(String message) {
    return new ApiException(this, message);
  }
}
