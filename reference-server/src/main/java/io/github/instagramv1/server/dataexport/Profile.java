package io.github.instagramv1.server.dataexport;

import java.util.Optional;

/**
 * Whose export it is.
 *
 * @param username empty if the export does not say, or not in English
 * @param picture the path of the profile picture, if there is one
 */
public record Profile(
    Optional<String> username,
    Optional<String> fullName,
    Optional<String> bio,
    Optional<String> website,
    Optional<Boolean> isPrivate,
    Optional<String> picture) {

  /** What is known before anything is read. */
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
