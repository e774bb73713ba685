package io.github.instagramv1.client.oauth;

/** A redirect does not answer the request it seems to answer; somebody else may have sent it. */
public final class StateMismatchException extends RedirectException {
  private static final long serialVersionUID = 1L;

  StateMismatchException() {
    super("the state of the redirect differs from that of the request");
  }
}
