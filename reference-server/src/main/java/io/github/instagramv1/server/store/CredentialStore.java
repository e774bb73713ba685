package io.github.instagramv1.server.store;

import io.github.instagramv1.server.auth.Caller;
import io.github.instagramv1.server.auth.KnownCredential;
import io.github.instagramv1.server.auth.Scope;
import io.github.instagramv1.server.database.TokenHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Looks up applications and the tokens that they were given. */
public final class CredentialStore {

  /** The caller behind a token; empty if there is no such token or it was revoked. */
  public Optional<KnownCredential> ofToken(Handle handle, String token) {
    return handle
        .createQuery(
            "SELECT user_id, client_id, scopes, client_secret, enforce_signed FROM tokens"
                + " JOIN applications USING (client_id)"
                + " WHERE token_hash = :hash AND revoked_at IS NULL")
        .bind("hash", TokenHash.of(token))
        .map(
            (row, context) ->
                new KnownCredential(
                    new Caller(
                        row.getString("client_id"),
                        OptionalLong.of(row.getLong("user_id")),
                        scopes(row.getString("scopes"))),
                    signingSecret(row)))
        .findOne();
  }

  /** The caller behind an application's id alone; empty if none of that id is registered. */
  public Optional<KnownCredential> ofApplication(Handle handle, String clientId) {
    return handle
        .createQuery(
            "SELECT client_secret, enforce_signed FROM applications WHERE client_id = :clientId")
        .bind("clientId", clientId)
        .map(
            (row, context) ->
                new KnownCredential(
                    new Caller(clientId, OptionalLong.empty(), Set.of()), signingSecret(row)))
        .findOne();
  }

  private static Optional<String> signingSecret(ResultSet row) throws SQLException {
    String secret = row.getString("client_secret");
    return row.getInt("enforce_signed") == 1 ? Optional.of(secret) : Optional.empty();
  }

  private static Set<Scope> scopes(String separated) {
    Set<Scope> scopes = EnumSet.of(Scope.BASIC);
    for (String name : separated.split(" ", -1)) {
      Scope.of(name).ifPresent(scopes::add);
    }
    return scopes;
  }
}
