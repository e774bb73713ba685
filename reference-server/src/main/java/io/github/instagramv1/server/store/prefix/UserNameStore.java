package io.github.instagramv1.server.store.prefix;

import io.github.instagramv1.server.text.NameWords;
import org.jdbi.v3.core.Handle;

/** Writes what finds users by their names: the words of full names, and all beginnings. */
public final class UserNameStore {

  /** Adds the names of a user, who has just been added. */
  public void add(Handle handle, long user, String fullName) {
    for (String term : NameWords.of(fullName)) {
      handle.execute("INSERT INTO user_terms (term, user_id) VALUES (?, ?)", term, user);
    }
    handle.createUpdate(PrefixTable.USERS.fillFor(":user")).bind("user", user).execute();
  }

  /** Replaces the names of a user, whose row has the new ones. */
  public void replace(Handle handle, long user, String fullName) {
    handle.execute("DELETE FROM user_prefixes WHERE user_id = ?", user);
    handle.execute("DELETE FROM user_terms WHERE user_id = ?", user);
    add(handle, user, fullName);
  }

  /** Changes the number of followers by which the names of a user are ordered. */
  public void moveFollowers(Handle handle, long user, int by) {
    handle
        .createUpdate(
            "UPDATE user_prefixes SET followed_by_count = followed_by_count + :by"
                + " WHERE user_id = :user")
        .bind("by", by)
        .bind("user", user)
        .execute();
  }
}
