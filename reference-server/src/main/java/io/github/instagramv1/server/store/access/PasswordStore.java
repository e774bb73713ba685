package io.github.instagramv1.server.store.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The hashes of passwords. */
public final class PasswordStore {

  /**
   * A password of a user.
   *
   * @param hash as {@link io.github.instagramv1.server.account.Passwords} creates it
   */
  public record Stored(long userId, String hash) {}

  /** Returns the password of a user; empty if the user is unknown or has none. */
  public Optional<Stored> of(Handle handle, String username) {
    return handle
        .createQuery(
            "SELECT user_id, hash FROM passwords JOIN users ON users.id = passwords.user_id"
                + " WHERE username = :username")
        .bind("username", username)
        .map((row, context) -> new Stored(row.getLong("user_id"), row.getString("hash")))
        .findOne();
  }

  /** Sets a password of a user that does not follow from the seed. */
  public void set(Handle handle, long user, String hash) {
    handle.createUpdate("DELETE FROM passwords WHERE user_id = :user").bind("user", user).execute();
    handle
        .createUpdate("INSERT INTO passwords (user_id, hash, is_known) VALUES (:user, :hash, 0)")
        .bind("user", user)
        .bind("hash", hash)
        .execute();
  }

  /** Returns the first users with the password of the sample data, and their names. */
  public Map<Long, String> usersWithKnown(Handle handle, long lastId) {
    Map<Long, String> users = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT id, username FROM passwords JOIN users ON users.id = passwords.user_id"
                + " WHERE is_known = 1 AND id <= :lastId ORDER BY id")
        .bind("lastId", lastId)
        .map((row, context) -> Map.entry(row.getLong("id"), row.getString("username")))
        .forEach(user -> users.put(user.getKey(), user.getValue()));
    return users;
  }

  /** Returns whether a user still has the guessable password of the sample data. */
  public boolean hasKnown(Handle handle) {
    return handle
        .createQuery("SELECT 1 FROM passwords WHERE is_known = 1 LIMIT 1")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
