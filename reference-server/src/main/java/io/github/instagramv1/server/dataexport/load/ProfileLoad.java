package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.Profile;
import io.github.instagramv1.server.dataexport.Tally;
import io.github.instagramv1.server.dataexport.media.Prepared;
import io.github.instagramv1.server.store.access.NewUserStore;
import io.github.instagramv1.server.store.imported.FileStore;
import io.github.instagramv1.server.store.imported.ImportedUserStore;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Loads whose export it is. What the export does not say stays as it is. */
final class ProfileLoad {
  private final Handle handle;
  private final ImportedUserStore users;

  ProfileLoad(Handle handle, ImportedUserStore users) {
    this.handle = handle;
    this.users = users;
  }

  /**
   * Makes the user, or brings it up to date.
   *
   * @param picture the profile picture, where it can be loaded
   * @return the id of the user
   */
  long load(Target target, Profile profile, Optional<Prepared> picture, Tally tally) {
    long id =
        target
            .id()
            .orElseGet(() -> new NewUserStore().insert(handle, target.username(), "", false));
    users.remember(handle, id);
    profile.fullName().ifPresent(name -> users.setFullName(handle, id, name));
    profile.bio().ifPresent(bio -> users.setBio(handle, id, bio));
    profile.website().ifPresent(website -> users.setWebsite(handle, id, website));
    profile.isPrivate().ifPresent(isPrivate -> users.setPrivate(handle, id, isPrivate));
    picture.ifPresent(
        prepared -> {
          Stored.in(handle, new FileStore(), prepared);
          users.setPicture(handle, id, prepared.source());
        });
    if (target.id().isEmpty()) {
      tally.added(Part.PROFILE);
    } else {
      tally.alreadyThere(Part.PROFILE);
    }
    return id;
  }
}
