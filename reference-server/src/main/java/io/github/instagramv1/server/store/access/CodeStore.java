package io.github.instagramv1.server.store.access;

import io.github.instagramv1.server.database.TokenHash;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores codes of OAuth. */
public final class CodeStore {

  /**
   * The grant of a code.
   *
   * @param scopes separated by a space
   */
  public record Grant(long userId, String clientId, String redirectUri, String scopes) {}

  /** Stores a code, and deletes expired ones. */
  public void insert(Handle handle, String code, Grant grant, Instant now, Instant end) {
    handle
        .createUpdate("DELETE FROM codes WHERE expires_at <= :now")
        .bind("now", now.getEpochSecond())
        .execute();
    handle
        .createUpdate(
            "INSERT INTO codes (code_hash, user_id, client_id, redirect_uri, scopes, expires_at)"
                + " VALUES (:hash, :user, :clientId, :redirectUri, :scopes, :end)")
        .bind("hash", TokenHash.of(code))
        .bind("user", grant.userId())
        .bind("clientId", grant.clientId())
        .bind("redirectUri", grant.redirectUri())
        .bind("scopes", grant.scopes())
        .bind("end", end.getEpochSecond())
        .execute();
  }

  /** Returns the grant of an application's code, if it has not expired. */
  public Optional<Grant> find(Handle handle, String code, String clientId, Instant now) {
    return handle
        .createQuery(
            "SELECT user_id, client_id, redirect_uri, scopes FROM codes"
                + " WHERE code_hash = :hash AND client_id = :clientId AND expires_at > :now")
        .bind("hash", TokenHash.of(code))
        .bind("clientId", clientId)
        .bind("now", now.getEpochSecond())
        .map(
            (row, context) ->
                new Grant(
                    row.getLong("user_id"),
                    row.getString("client_id"),
                    row.getString("redirect_uri"),
                    row.getString("scopes")))
        .findOne();
  }

  /**
   * Deletes a code.
   *
   * @return false if another transaction deleted it first
   */
  public boolean delete(Handle handle, String code) {
    return handle
            .createUpdate("DELETE FROM codes WHERE code_hash = :hash")
            .bind("hash", TokenHash.of(code))
            .execute()
        == 1;
  }
}
