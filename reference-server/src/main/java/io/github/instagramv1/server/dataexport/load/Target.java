package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Profile;
import io.github.instagramv1.server.dataexport.source.UnreadableExport;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.access.NewUserStore;
import io.github.instagramv1.server.store.imported.ImportedUserStore;
import io.github.instagramv1.server.text.CaseFolding;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * For whom an export is loaded.
 *
 * @param id empty if the user has to be made
 * @param username the name to make the user with
 */
record Target(Optional<Long> id, String username) {

  /**
   * Determines the user of an import.
   *
   * @param requested the given id or name; the name of a new user, or empty for the user of the
   *     profile
   * @throws IllegalArgumentException if no user is named, or an existing user with the name comes
   *     from no export
   */
  static Target of(Handle handle, Optional<String> requested, Profile profile) {
    ImportedUserStore users = new ImportedUserStore();
    if (requested.isPresent()) {
      Optional<Long> found = new TokenStore().userId(handle, requested.get());
      return found.isPresent()
          ? new Target(found, users.username(handle, found.get()))
          : inEmpty(requested, profile);
    }
    Target target = inEmpty(requested, profile);
    Optional<Long> found = users.find(handle, target.username());
    if (found.isPresent() && !users.isImported(handle, found.get())) {
      throw UnreadableExport.because(
          "A user %1$s exists who comes from no export. Use --user %1$s to load the export for this user, or --user with another name to create a user"
              .formatted(target.username()));
    }
    return new Target(found, target.username());
  }

  /** Determines the user of an import into an empty database. */
  static Target inEmpty(Optional<String> requested, Profile profile) {
    if (requested.filter(text -> text.matches("[0-9]+")).isPresent()) {
      throw UnreadableExport.because("There is no user " + requested.get());
    }
    String name =
        requested
            .map(CaseFolding::key)
            .or(profile::username)
            .orElseThrow(
                () ->
                    UnreadableExport.because(
                        "The export has no English profile; name the user with --user"));
    return new Target(Optional.empty(), allowed(name));
  }

  private static String allowed(String name) {
    if (!NewUserStore.allows(name)) {
      throw UnreadableExport.because(
          "The user name is not valid: " + name + ". Use --user with another name");
    }
    return name;
  }
}
