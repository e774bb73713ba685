package io.github.instagramv1.conformance.model;

import java.util.Locale;

/** What a user can do to the relationship with another. {@code deny} is the old name of ignore. */
public enum Action {
  FOLLOW,
  UNFOLLOW,
  BLOCK,
  UNBLOCK,
  APPROVE,
  IGNORE,
  DENY;

  /** The value of the parameter {@code action}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
