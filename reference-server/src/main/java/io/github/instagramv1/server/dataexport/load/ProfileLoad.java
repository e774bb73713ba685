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
  private final Tally tally;
  private final FileStore files = new FileStore();

  ProfileLoad(Handle handle, ImportedUserStore users, Tally tally) {
    this.handle = handle;
    this.users = users;
    this.tally = tally;
  }

  /**
   * Creates or updates the user.
   *
   * @param picture the profile picture, if the export has one
   * @return the id of the user
   */
  long load(Target target, Profile profile, Optional<Prepared> picture) {
    long id =
        target
            .id()
            .orElseGet(() -> new NewUserStore().insert(handle, target.username(), "", false));
    users.remember(handle, id);
    profile.fullName().ifPresent(name -> users.setFullName(handle, id, name));
    profile.bio().ifPresent(bio -> users.setBio(handle, id, bio));
    profile.website().ifPresent(website -> users.setWebsite(handle, id, website));
    profile.isPrivate().ifPresent(isPrivate -> users.setPrivate(handle, id, isPrivate));
    picture.ifPresent(prepared -> show(id, prepared));
    if (target.id().isEmpty()) {
      tally.added(Part.PROFILE);
    } else {
      tally.alreadyThere(Part.PROFILE);
    }
    return id;
  }

  private void show(long user, Prepared picture) {
    if (!picture.reason().isEmpty()) {
      tally.leftOut(Part.PROFILE_PICTURE, picture.reason());
    } else if (picture.part() != Part.PHOTOS) {
      tally.leftOut(Part.PROFILE_PICTURE, "is a video");
    } else if (files.ofUser(handle, user).equals(Optional.of(picture.source()))) {
      tally.alreadyThere(Part.PROFILE_PICTURE);
    } else {
      Stored.in(handle, files, picture);
      users.setPicture(handle, user, picture.source());
      tally.added(Part.PROFILE_PICTURE);
    }
  }
}
