package io.github.instagramv1.conformance.model;

/** What a user gets when reading an object of an account by its id. */
public enum Visibility {
  /** It is answered. */
  SEEN,
  /** It is refused with {@code APINotAllowedError}, since the account is private. */
  NOT_ALLOWED,
  /** It is refused with {@code APINotFoundError}, since the account blocks the user. */
  NOT_FOUND
}
