package io.github.instagramv1.conformance.model;

/** What a user is told who reads by id what belongs to an account. */
public enum Visibility {
  /** It is answered. */
  SEEN,
  /** It is refused with {@code APINotAllowedError}, since the account is private. */
  NOT_ALLOWED,
  /** It is refused with {@code APINotFoundError}, since the account blocks the user. */
  NOT_FOUND
}
