package io.github.instagramv1.server.store.access;

import io.github.instagramv1.server.database.TokenHash;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores the sessions of signed-in browsers. */
public final class SessionStore {

  /**
   * A signed-in user.
   *
   * @param username for the page
   */
  public record SignedIn(long userId, String username) {}

  /** Adds a session, and deletes expired ones. */
  public void insert(Handle handle, String secret, long user, Instant now, Instant end) {
    handle
        .createUpdate("DELETE FROM sign_ins WHERE expires_at <= :now")
        .bind("now", now.getEpochSecond())
        .execute();
    handle
        .createUpdate(
            "INSERT INTO sign_ins (session_hash, user_id, expires_at) VALUES (:hash, :user, :end)")
        .bind("hash", TokenHash.of(secret))
        .bind("user", user)
        .bind("end", end.getEpochSecond())
        .execute();
  }

  /** Returns the user of a session. */
  public Optional<SignedIn> find(Handle handle, String secret, Instant now) {
    return handle
        .createQuery(
            "SELECT user_id, username FROM sign_ins JOIN users ON users.id = sign_ins.user_id"
                + " WHERE session_hash = :hash AND expires_at > :now")
        .bind("hash", TokenHash.of(secret))
        .bind("now", now.getEpochSecond())
        .map((row, context) -> new SignedIn(row.getLong("user_id"), row.getString("username")))
        .findOne();
  }

  /** Deletes a session. */
  public void delete(Handle handle, String secret) {
    handle
        .createUpdate("DELETE FROM sign_ins WHERE session_hash = :hash")
        .bind("hash", TokenHash.of(secret))
        .execute();
  }

  /** Deletes all sessions of a user. */
  public void deleteOf(Handle handle, long user) {
    handle.createUpdate("DELETE FROM sign_ins WHERE user_id = :user").bind("user", user).execute();
  }
}
