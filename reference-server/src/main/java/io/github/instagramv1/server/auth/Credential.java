package io.github.instagramv1.server.auth;

import java.util.Optional;

/**
 * What a request presents, unchecked. A token outweighs a client id.
 *
 * @param token an access token from the query, the form or the Authorization header
 * @param clientId an application's id from the query or the form
 */
public record Credential(Optional<String> token, Optional<String> clientId) {

  /** The name that its requests are counted under; those without any credential share one. */
  public String countedAs() {
    return token
        .map(text -> "token:" + text)
        .or(() -> clientId.map(id -> "client:" + id))
        .orElse("none");
  }

  /** Whether there is neither. */
  public boolean isMissing() {
    return token.isEmpty() && clientId.isEmpty();
  }
}
