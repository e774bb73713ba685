package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.store.access.NewUserStore;
import io.github.instagramv1.server.store.imported.ImportedUserStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The users that an export names. Missing users are created without a password, so nobody can sign
 * in as them.
 */
final class Users {
  private final Handle handle;
  private final ImportedUserStore store;
  private final Map<String, Optional<Long>> known = new HashMap<>();
  private int made;

  Users(Handle handle, ImportedUserStore store) {
    this.handle = handle;
    this.store = store;
  }

  /** Adds another name of a user. */
  void name(String username, long id) {
    known.put(username, Optional.of(id));
  }

  /** Returns the user with a name; empty if the name is invalid. */
  Optional<Long> id(String username) {
    return known.computeIfAbsent(username, name -> store.find(handle, name).or(() -> make(name)));
  }

  private Optional<Long> make(String username) {
    if (!NewUserStore.allows(username)) {
      return Optional.empty();
    }
    made++;
    long id = new NewUserStore().insert(handle, username, "", false);
    store.remember(handle, id);
    return Optional.of(id);
  }

  int made() {
    return made;
  }
}
