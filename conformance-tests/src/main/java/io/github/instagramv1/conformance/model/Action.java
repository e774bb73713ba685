package io.github.instagramv1.conformance.model;

import java.util.Locale;

/**
 * The actions of a user on the relationship with another user. {@code deny} is the old name of
 * {@code ignore}.
 */
public enum Action {
  FOLLOW,
  UNFOLLOW,
  BLOCK,
  UNBLOCK,
  APPROVE,
  IGNORE,
  DENY;

  /** Returns the value of the parameter {@code action}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
