package io.github.instagramv1.client.oauth;

/** Thrown if a redirect lacks a code, token or state. */
public final class MalformedRedirectException extends RedirectException {
  private static final long serialVersionUID = 1L;

  MalformedRedirectException(String message) {
    super(message);
  }
}
