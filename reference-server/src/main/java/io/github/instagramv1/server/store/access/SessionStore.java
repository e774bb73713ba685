package io.github.instagramv1.server.store.access;

import io.github.instagramv1.server.database.TokenHash;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which browser is signed in as whom. */
public final class SessionStore {

  /**
   * Someone who is signed in.
   *
   * @param username for the page
   */
  public record SignedIn(long userId, String username) {}

  /** Signs a browser in, and forgets those whose time is over. */
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

  /** Who is signed in. */
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

  /** Signs one browser out. */
  public void delete(Handle handle, String secret) {
    handle
        .createUpdate("DELETE FROM sign_ins WHERE session_hash = :hash")
        .bind("hash", TokenHash.of(secret))
        .execute();
  }

  /** Signs all browsers of a user out. */
  public void deleteOf(Handle handle, long user) {
    handle.createUpdate("DELETE FROM sign_ins WHERE user_id = :user").bind("user", user).execute();
  }
}
