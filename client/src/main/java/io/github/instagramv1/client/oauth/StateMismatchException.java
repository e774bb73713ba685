package io.github.instagramv1.client.oauth;

/**
 * Thrown if the state of a redirect differs from that of the authorization request. The redirect
 * may be forged.
 */
public final class StateMismatchException extends RedirectException {
  private static final long serialVersionUID = 1L;

  StateMismatchException() {
    super("the state of the redirect differs from that of the request");
  }
}
