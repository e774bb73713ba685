package io.github.instagramv1.server.store.imported;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.prefix.UserNameStore;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes users of imports, who have no passwords. */
public final class ImportedUserStore {
  private final UserNameStore names = new UserNameStore();

  /** Returns the user of a name in lower case. */
  public Optional<Long> find(Handle handle, String username) {
    return SqlQuery.of(handle, "SELECT id FROM users WHERE username = :username")
        .bind("username", username)
        .first(row -> row.getLong(1));
  }

  /** Returns the name of a user. */
  public String username(Handle handle, long id) {
    return SqlQuery.of(handle, "SELECT username FROM users WHERE id = :id")
        .bind("id", id)
        .first(row -> row.getString(1))
        .orElseThrow(() -> new IllegalStateException("The user was deleted meanwhile."));
  }

  /** Returns whether an import made a user, or was for it. */
  public boolean isImported(Handle handle, long id) {
    return SqlQuery.of(handle, "SELECT 1 FROM imported_users WHERE user_id = :id")
        .bind("id", id)
        .first(row -> true)
        .orElse(false);
  }

  /** Marks a user as coming from an import. */
  public void remember(Handle handle, long id) {
    handle
        .createUpdate(
            "INSERT INTO imported_users (user_id, source) VALUES (:id, '')"
                + " ON CONFLICT (user_id) DO NOTHING")
        .bind("id", id)
        .execute();
  }

  /** Sets the key of an imported user's picture. */
  public void setPicture(Handle handle, long id, String source) {
    handle
        .createUpdate("UPDATE imported_users SET source = :source WHERE user_id = :id")
        .bind("source", source)
        .bind("id", id)
        .execute();
  }

  /** Replaces the full name of a user, and updates all media objects that show it. */
  public void setFullName(Handle handle, long id, String fullName) {
    int changed =
        handle
            .createUpdate(
                "UPDATE users SET full_name = :name WHERE id = :id AND full_name <> :name")
            .bind("name", fullName)
            .bind("id", id)
            .execute();
    if (changed == 0) {
      return;
    }
    names.replace(handle, id, fullName);
    handle
        .createUpdate(
            "UPDATE media SET revision = revision + 1 WHERE owner_id = :id"
                + " OR pk IN (SELECT media_pk FROM comments WHERE author_id = :id)"
                + " OR pk IN (SELECT media_pk FROM likes WHERE user_id = :id)"
                + " OR pk IN (SELECT media_pk FROM users_in_photo WHERE user_id = :id)")
        .bind("id", id)
        .execute();
  }

  /** Replaces the bio of a user. */
  public void setBio(Handle handle, long id, String bio) {
    handle
        .createUpdate("UPDATE users SET bio = :bio WHERE id = :id")
        .bind("bio", bio)
        .bind("id", id)
        .execute();
  }

  /** Replaces the website of a user. */
  public void setWebsite(Handle handle, long id, String website) {
    handle
        .createUpdate("UPDATE users SET website = :website WHERE id = :id")
        .bind("website", website)
        .bind("id", id)
        .execute();
  }

  /** Sets whether only approved followers see what the user shares. */
  public void setPrivate(Handle handle, long id, boolean isPrivate) {
    handle
        .createUpdate("UPDATE users SET is_private = :isPrivate WHERE id = :id")
        .bind("isPrivate", isPrivate ? 1 : 0)
        .bind("id", id)
        .execute();
  }

  /** Marks an empty database as complete, so that no sample data is generated in it. */
  public void requireWorld(Handle handle, long now) {
    handle
        .createUpdate(
            "INSERT INTO world (one, seed, users, media, created_at) VALUES (1, 0, 0, 0, :now)"
                + " ON CONFLICT (one) DO NOTHING")
        .bind("now", now)
        .execute();
  }
}
