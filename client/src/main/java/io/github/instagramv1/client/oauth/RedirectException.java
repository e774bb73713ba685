package io.github.instagramv1.client.oauth;

/** A redirect that brings neither code nor token. */
public abstract sealed class RedirectException extends RuntimeException
    permits AuthorizationDeniedException, MalformedRedirectException, StateMismatchException {
  private static final long serialVersionUID = 1L;

  RedirectException(String message) {
    super(message);
  }
}
