package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.redaction.Redaction;

/** Thrown if the user denied access to the application. */
public final class AuthorizationDeniedException extends RedirectException {
  private static final long serialVersionUID = 1L;

  private final String error;
  private final String reason;
  private final String description;

  AuthorizationDeniedException(String error, String reason, String description) {
    super(Redaction.text(error + ", " + reason + ": " + description));
    this.error = error;
    this.reason = reason;
    this.description = description;
  }

  /** Returns the error, such as {@code access_denied}. */
  public String error() {
    return error;
  }

  /** Returns the reason, such as {@code user_denied}; may be empty. */
  public String reason() {
    return reason;
  }

  /** Returns the description of the error, which may be empty. */
  public String description() {
    return description;
  }
}
