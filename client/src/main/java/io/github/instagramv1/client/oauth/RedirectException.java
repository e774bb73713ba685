package io.github.instagramv1.client.oauth;

/** Thrown for a redirect without a code or token. */
public abstract sealed class RedirectException extends RuntimeException
    permits AuthorizationDeniedException, MalformedRedirectException, StateMismatchException {
  private static final long serialVersionUID = 1L;

  RedirectException(String message) {
    super(message);
  }
}
