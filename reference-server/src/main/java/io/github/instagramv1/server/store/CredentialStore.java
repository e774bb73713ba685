package io.github.instagramv1.server.store;

import io.github.instagramv1.server.auth.Caller;
import io.github.instagramv1.server.auth.Scope;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Looks up applications and the tokens that they were given. */
public final class CredentialStore {

  /** The caller behind a token; empty if there is no such token or it was revoked. */
  public Optional<Caller> callerOf(Handle handle, String token) {
    return handle
        .createQuery(
            "SELECT user_id, client_id, scopes FROM tokens"
                + " WHERE token = :token AND revoked_at IS NULL")
        .bind("token", token)
        .map(
            (row, context) ->
                new Caller(
                    row.getString("client_id"),
                    OptionalLong.of(row.getLong("user_id")),
                    scopes(row.getString("scopes"))))
        .findOne();
  }

  /** Whether an application of that id is registered. */
  public boolean hasApplication(Handle handle, String clientId) {
    return handle
        .createQuery("SELECT 1 FROM applications WHERE client_id = :clientId")
        .bind("clientId", clientId)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static Set<Scope> scopes(String separated) {
    Set<Scope> scopes = EnumSet.of(Scope.BASIC);
    for (String name : separated.split(" ", -1)) {
      Scope.of(name).ifPresent(scopes::add);
    }
    return scopes;
  }
}
