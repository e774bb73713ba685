package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.redaction.Redaction;
import java.net.URI;

/**
 * The page to which an application sends the user's browser.
 *
 * @param url the page on which the user consents
 * @param state store it in the user's session; the redirect belongs to this request only if it has
 *     the same state
 */
public record AuthorizationRequest(URI url, String state) {

  /** Returns the URL without its query string, which contains the state. */
  @Override
  public String toString() {
    return "AuthorizationRequest[" + Redaction.urlWithoutQuery(url.toString()) + "]";
  }
}
