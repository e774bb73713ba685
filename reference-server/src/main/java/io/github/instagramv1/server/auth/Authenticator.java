package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;

/** Turns what a request presents into the caller it stands for, or refuses it. */
public final class Authenticator {
  private final Database database;
  private final CredentialStore credentials;

  public Authenticator(Database database, CredentialStore credentials) {
    this.database = database;
    this.credentials = credentials;
  }

  /**
   * The caller behind a credential.
   *
   * @param request what must be signed where the application enforces it; a signature that is not
   *     asked for is not looked at
   * @throws io.github.instagramv1.server.error.ApiException CREDENTIAL_MISSING where nothing usable
   *     was presented, TOKEN_INVALID for a token that is unknown or revoked, FORBIDDEN without the
   *     signature that the application enforces, SCOPE_MISSING for a token that does not allow the
   *     operation
   */
  public Caller authenticate(Credential credential, Signable request, OperationRules.Rule rule) {
    if (credential.isMissing()) {
      throw ErrorType.CREDENTIAL_MISSING.because(
          "Missing client_id or access_token URL parameter.");
    }
    KnownCredential known =
        credential.token().isPresent()
            ? byToken(credential.token().get())
            : byClientId(credential.clientId().orElseThrow());
    known.signingSecret().ifPresent(request::requireSignature);
    Caller caller = known.caller();
    if (!rule.clientIdSuffices()) {
      caller.requireUser();
    }
    caller.requireScope(rule.scope());
    return caller;
  }

  private KnownCredential byToken(String token) {
    return database
        .read(handle -> credentials.ofToken(handle, token))
        .orElseThrow(
            () -> ErrorType.TOKEN_INVALID.because("The access_token provided is invalid."));
  }

  private KnownCredential byClientId(String clientId) {
    return database
        .read(handle -> credentials.ofApplication(handle, clientId))
        .orElseThrow(
            () ->
                ErrorType.CREDENTIAL_MISSING.because(
                    "The client_id provided is invalid and does not match a valid application."));
  }
}
