package io.github.instagramv1.server.credential;

import java.util.Optional;

/**
 * The caller of a known credential.
 *
 * @param signingSecret the secret with which the application must sign its requests; empty if it
 *     need not sign
 */
public record KnownCredential(Caller caller, Optional<String> signingSecret) {

  /** Returns the caller, without the secret. */
  @Override
  public String toString() {
    return "KnownCredential[" + caller + (signingSecret.isPresent() ? ", signed]" : "]");
  }
}
