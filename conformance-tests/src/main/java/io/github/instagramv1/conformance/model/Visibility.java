package io.github.instagramv1.conformance.model;

/** The result of reading an object of an account by its id. */
public enum Visibility {
  /** The response contains the object. */
  SEEN,
  /** It is refused with {@code APINotAllowedError}, since the account is private. */
  NOT_ALLOWED,
  /** It is refused with {@code APINotFoundError}, because the account blocks the user. */
  NOT_FOUND
}
