package io.github.instagramv1.client.oauth;

/** A redirect lacks what it should bring. */
public final class MalformedRedirectException extends RedirectException {
  private static final long serialVersionUID = 1L;

  MalformedRedirectException(String message) {
    super(message);
  }
}
