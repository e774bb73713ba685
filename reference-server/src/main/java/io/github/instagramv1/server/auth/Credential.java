package io.github.instagramv1.server.auth;

import java.util.Optional;

/**
 * What a request presents, unchecked. A token outweighs a client id.
 *
 * @param token an access token from the query, the form or the Authorization header
 * @param clientId an application's id from the query or the form
 */
public record Credential(Optional<String> token, Optional<String> clientId) {

  /** Whether there is neither. */
  public boolean isMissing() {
    return token.isEmpty() && clientId.isEmpty();
  }
}
