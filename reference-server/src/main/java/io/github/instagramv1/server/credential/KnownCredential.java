package io.github.instagramv1.server.credential;

import java.util.Optional;

/**
 * What a credential turned out to stand for.
 *
 * @param signingSecret the secret under which the application's requests must be signed; empty
 *     where it does not enforce that
 */
public record KnownCredential(Caller caller, Optional<String> signingSecret) {

  /** Shows no secret. */
  @Override
  public String toString() {
    return "KnownCredential[" + caller + (signingSecret.isPresent() ? ", signed]" : "]");
  }
}
