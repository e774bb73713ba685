package io.github.instagramv1.server.service;

import io.github.instagramv1.server.error.ErrorType;
import java.util.Locale;

/** The actions of a caller on a relationship. */
enum RelationshipAction {
  FOLLOW,
  UNFOLLOW,
  BLOCK,
  UNBLOCK,
  APPROVE,
  IGNORE;

  /** The old name of {@code ignore}. */
  private static final String DENY = "deny";

  /**
   * Returns the action with a name.
   *
   * @param name may be null
   * @throws io.github.instagramv1.server.error.ApiException INVALID_PARAMETERS if there is none
   */
  static RelationshipAction of(String name) {
    if (DENY.equals(name)) {
      return IGNORE;
    }
    for (RelationshipAction action : values()) {
      if (action.name().toLowerCase(Locale.ROOT).equals(name)) {
        return action;
      }
    }
    throw ErrorType.INVALID_PARAMETERS.because(
        "The parameter action must be follow, unfollow, block, unblock, approve or ignore.");
  }
}
