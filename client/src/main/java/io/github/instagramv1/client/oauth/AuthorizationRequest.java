package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.redaction.Redaction;
import java.net.URI;

/**
 * The page to which an application sends the user's browser.
 *
 * @param url the page on which the user consents
 * @param state to be kept with the user's session until the redirect comes: only a redirect that
 *     brings it back answers this request
 */
public record AuthorizationRequest(URI url, String state) {

  /** Returns the URL without its query string, in which the state stands. */
  @Override
  public String toString() {
    return "AuthorizationRequest[" + Redaction.urlWithoutQuery(url.toString()) + "]";
  }
}
