package io.github.instagramv1.server.store.access;

import io.github.instagramv1.server.store.prefix.UserNameStore;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Adds users to a database. */
public final class NewUserStore {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9_.]{1,30}");
  private static final int LONGEST_FULL_NAME = 100;

  /** Names that are paths of pages of the server. */
  private static final Set<String> TAKEN =
      Set.of(
          "accounts",
          "docs",
          "explore",
          "files",
          "profiles",
          "health",
          "metrics",
          "oauth",
          "p",
          "static",
          "openapi.json",
          "openapi.yaml",
          "try",
          "v1",
          ".",
          "..");

  private final UserNameStore names = new UserNameStore();

  /**
   * Adds a user and returns the id, one more than the largest.
   *
   * @throws IllegalArgumentException if the name is invalid or taken
   */
  public long insert(Handle handle, String username, String fullName, boolean isPrivate) {
    if (!allows(username)) {
      throw new IllegalArgumentException(
          "A user name must have 1 to 30 of the characters a-z, 0-9, _ and ., and must not be the"
              + " name of a page of the server.");
    }
    if (fullName.length() > LONGEST_FULL_NAME) {
      throw new IllegalArgumentException(
          "A full name must have at most %s characters.".formatted(LONGEST_FULL_NAME));
    }
    if (isTaken(handle, username)) {
      throw new IllegalArgumentException("A user " + username + " already exists.");
    }
    long id =
        handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM users").mapTo(Long.class).one();
    handle
        .createUpdate(
            "INSERT INTO users (id, username, full_name, profile_picture, bio, website, is_private,"
                + " media_count, follows_count, followed_by_count)"
                + " VALUES (:id, :username, :fullName, :picture, '', '', :isPrivate, 0, 0, 0)")
        .bind("id", id)
        .bind("username", username)
        .bind("fullName", fullName)
        .bind("picture", "https://media.example.org/profiles/" + id + ".jpg")
        .bind("isPrivate", isPrivate ? 1 : 0)
        .execute();
    names.add(handle, id, fullName);
    return id;
  }

  /** Returns whether a name is valid for a user. */
  public static boolean allows(String username) {
    return USERNAME.matcher(username).matches() && !TAKEN.contains(username);
  }

  private static boolean isTaken(Handle handle, String username) {
    return handle
        .createQuery("SELECT 1 FROM users WHERE username = :username")
        .bind("username", username)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
