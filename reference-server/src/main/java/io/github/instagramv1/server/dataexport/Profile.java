package io.github.instagramv1.server.dataexport;

import java.util.Optional;

/**
 * The profile in an export.
 *
 * @param username empty if the export has no English profile
 * @param picture the path of the profile picture, if there is one
 */
public record Profile(
    Optional<String> username,
    Optional<String> fullName,
    Optional<String> bio,
    Optional<String> website,
    Optional<Boolean> isPrivate,
    Optional<String> picture) {

  /** Returns an empty profile. */
  static Profile unknown() {
    return new Profile(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Profile withPicture(String path) {
    return new Profile(username, fullName, bio, website, isPrivate, Optional.of(path));
  }
}
