package io.github.instagramv1.conformance.model;

import java.util.Collection;
import java.util.Collections;

/** The errors of a request, in the order in which a server checks them. */
public enum RequestFlaw {
  /** The application requires a signature, and the request has none. */
  SIGNATURE("OAuthForbiddenException"),
  /** Nobody has the access token. */
  TOKEN("OAuthAccessTokenException"),
  /** The access token lacks the scope. */
  SCOPE("OAuthPermissionsException"),
  /** A parameter is missing or not allowed. */
  PARAMETERS("APIInvalidParametersError"),
  /** Nothing has the id. */
  OBJECT("APINotFoundError"),
  /** The object belongs to a private account that did not approve the user. */
  VISIBILITY("APINotAllowedError");

  private final String errorType;

  RequestFlaw(String errorType) {
    this.errorType = errorType;
  }

  /** Returns the {@code error_type} of the response. */
  public String errorType() {
    return errorType;
  }

  /** Returns which of several errors in one request is reported. */
  public static RequestFlaw reported(Collection<RequestFlaw> flaws) {
    return Collections.min(flaws);
  }
}
