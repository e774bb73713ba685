package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.KnownCredential;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;
import java.util.Optional;

/** Finds the caller of a request's credential, or refuses the request. */
public final class Authenticator {
  private final Database database;
  private final CredentialStore credentials;

  public Authenticator(Database database, CredentialStore credentials) {
    this.database = database;
    this.credentials = credentials;
  }

  /**
   * Looks a credential up.
   *
   * @return empty if there is no credential, or it is unknown, revoked or too long
   */
  public Optional<KnownCredential> find(Credential credential) {
    if (credential.isMissing() || credential.isOverlong()) {
      return Optional.empty();
    }
    return database.read(
        handle ->
            credential.token().isPresent()
                ? credentials.ofToken(handle, credential.token().get())
                : credentials.ofApplication(handle, credential.clientId().orElseThrow()));
  }

  /**
   * Returns the caller of a credential.
   *
   * @param found the result of {@link #find} for the credential
   * @param request the signed parts of the request; ignored if the application does not enforce
   *     signatures
   * @throws io.github.instagramv1.server.error.ApiException CREDENTIAL_MISSING without a usable
   *     credential, TOKEN_INVALID for a token that is unknown or revoked, FORBIDDEN without the
   *     signature that the application enforces, SCOPE_MISSING for a token that does not allow the
   *     operation
   */
  public Caller authenticate(
      Credential credential,
      Optional<KnownCredential> found,
      Signable request,
      OperationRules.Rule rule) {
    KnownCredential known = found.orElseThrow(() -> refusal(credential));
    known.signingSecret().ifPresent(request::requireSignature);
    Caller caller = known.caller();
    if (!rule.clientIdSuffices()) {
      caller.requireUser();
    }
    caller.requireScope(rule.scope());
    return caller;
  }

  private static ApiException refusal(Credential credential) {
    if (credential.isMissing()) {
      return ErrorType.CREDENTIAL_MISSING.because(
          "Missing client_id or access_token URL parameter.");
    }
    return credential.token().isPresent()
        ? ErrorType.TOKEN_INVALID.because("The access_token provided is invalid.")
        : ErrorType.CREDENTIAL_MISSING.because(
            "The client_id provided is invalid and does not match a valid application.");
  }
}
