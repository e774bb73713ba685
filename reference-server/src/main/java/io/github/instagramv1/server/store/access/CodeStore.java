package io.github.instagramv1.server.store.access;

import io.github.instagramv1.server.database.TokenHash;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Codes that applications turn into tokens. */
public final class CodeStore {

  /**
   * What a code stands for.
   *
   * @param scopes separated by a space
   */
  public record Grant(long userId, String clientId, String redirectUri, String scopes) {}

  /** Keeps a code, and forgets those whose time is over. */
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

  /** What a code of an application stands for, if its time is not over. */
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
   * Uses a code up.
   *
   * @return false if another transaction did so first
   */
  public boolean delete(Handle handle, String code) {
    return handle
            .createUpdate("DELETE FROM codes WHERE code_hash = :hash")
            .bind("hash", TokenHash.of(code))
            .execute()
        == 1;
  }
}
