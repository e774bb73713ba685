package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.credential.CountKey;
import java.util.Locale;
import java.util.Optional;

/**
 * The unchecked credential of a request. A token takes precedence over a client id.
 *
 * @param token an access token from the query, the form or the Authorization header
 * @param clientId an application's id from the query or the form
 */
public record Credential(Optional<String> token, Optional<String> clientId) {

  /** The maximum length of a credential; the server neither looks up nor stores longer ones. */
  static final int LONGEST = 255;

  private static final String BEARER = "bearer ";

  /**
   * Returns the credential of a request.
   *
   * @param token the parameter, which takes precedence over the header
   * @param authorization the header as received
   */
  public static Credential presented(
      Optional<String> token, Optional<String> authorization, Optional<String> clientId) {
    return new Credential(
        token.or(
            () ->
                authorization
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
                    .map(header -> header.substring(BEARER.length()).strip())),
        clientId);
  }

  /**
   * Returns the key under which its requests are counted if it is known; empty without a
   * credential.
   */
  public Optional<CountKey> countedAs() {
    return token
        .map(text -> "token:" + text)
        .or(() -> clientId.map(id -> "client:" + id))
        .map(CountKey::of);
  }

  /** Returns whether the credential is too long. */
  boolean isOverlong() {
    return token.or(() -> clientId).filter(text -> text.length() > LONGEST).isPresent();
  }

  /** Returns whether there is neither a token nor a client id. */
  public boolean isMissing() {
    return token.isEmpty() && clientId.isEmpty();
  }
}
