package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.credential.CountKey;
import java.util.Locale;
import java.util.Optional;

/**
 * What a request presents, unchecked. A token outweighs a client id.
 *
 * @param token an access token from the query, the form or the Authorization header
 * @param clientId an application's id from the query or the form
 */
public record Credential(Optional<String> token, Optional<String> clientId) {

  /** What is longer is no credential of this server, and is neither looked up nor kept. */
  static final int LONGEST = 255;

  private static final String BEARER = "bearer ";

  /**
   * Returns what a request presents.
   *
   * @param token the parameter, which outweighs the header
   * @param authorization the header as it came
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

  /** What its requests are counted under, once it is known to be one; empty without any. */
  public Optional<CountKey> countedAs() {
    return token
        .map(text -> "token:" + text)
        .or(() -> clientId.map(id -> "client:" + id))
        .map(CountKey::of);
  }

  /** Whether it is too long to be one. */
  boolean isOverlong() {
    return token.or(() -> clientId).filter(text -> text.length() > LONGEST).isPresent();
  }

  /** Whether there is neither. */
  public boolean isMissing() {
    return token.isEmpty() && clientId.isEmpty();
  }
}
