package io.github.instagramv1.server.store;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.KnownCredential;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.database.TokenHash;
import io.github.instagramv1.server.sql.SqlQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Looks up applications and tokens. */
public final class CredentialStore {

  /** Returns the caller of a token; empty if the token is unknown or revoked. */
  public Optional<KnownCredential> ofToken(Handle handle, String token) {
    return SqlQuery.of(
            handle,
            "SELECT a.client_secret, a.enforce_signed, t.client_id, t.user_id, t.scopes"
                + " FROM tokens t JOIN applications a ON a.client_id = t.client_id"
                + " WHERE t.token_hash = :hash AND t.revoked_at IS NULL")
        .bind("hash", TokenHash.of(token))
        .first(
            row ->
                new KnownCredential(
                    new Caller(
                        row.getString(3),
                        OptionalLong.of(row.getLong(4)),
                        scopes(row.getString(5))),
                    signingSecret(row)));
  }

  /** Returns the caller of a client id alone; empty if it is not registered. */
  public Optional<KnownCredential> ofApplication(Handle handle, String clientId) {
    return SqlQuery.of(
            handle,
            "SELECT client_secret, enforce_signed FROM applications WHERE client_id = :clientId")
        .bind("clientId", clientId)
        .first(
            row ->
                new KnownCredential(
                    new Caller(clientId, OptionalLong.empty(), Set.of()), signingSecret(row)));
  }

  private static Optional<String> signingSecret(ResultSet row) throws SQLException {
    String secret = row.getString(1);
    return row.getInt(2) == 1 ? Optional.of(secret) : Optional.empty();
  }

  private static Set<Scope> scopes(String separated) {
    Set<Scope> scopes = EnumSet.of(Scope.BASIC);
    for (String name : separated.split(" ", -1)) {
      Scope.of(name).ifPresent(scopes::add);
    }
    return scopes;
  }
}
