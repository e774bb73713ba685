package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;
import java.util.OptionalLong;
import java.util.Set;

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
   * @throws io.github.instagramv1.server.error.ApiException CREDENTIAL_MISSING where nothing usable
   *     was presented, TOKEN_INVALID for a token that is unknown or revoked, SCOPE_MISSING for one
   *     that does not allow the operation
   */
  public Caller authenticate(Credential credential, OperationRules.Rule rule) {
    if (credential.isMissing()) {
      throw ErrorType.CREDENTIAL_MISSING.because(
          "Missing client_id or access_token URL parameter.");
    }
    Caller caller =
        credential.token().isPresent()
            ? byToken(credential.token().get())
            : byClientId(credential.clientId().orElseThrow());
    if (!rule.clientIdSuffices()) {
      caller.requireUser();
    }
    caller.requireScope(rule.scope());
    return caller;
  }

  private Caller byToken(String token) {
    return database
        .read(handle -> credentials.callerOf(handle, token))
        .orElseThrow(
            () -> ErrorType.TOKEN_INVALID.because("The access_token provided is invalid."));
  }

  private Caller byClientId(String clientId) {
    if (!database.read(handle -> credentials.hasApplication(handle, clientId))) {
      throw ErrorType.CREDENTIAL_MISSING.because(
          "The client_id provided is invalid and does not match a valid application.");
    }
    return new Caller(clientId, OptionalLong.empty(), Set.of());
  }
}
