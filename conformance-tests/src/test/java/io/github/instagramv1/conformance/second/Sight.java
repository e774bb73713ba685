package io.github.instagramv1.conformance.second;

/** The rules of visibility. */
final class Sight {
  private Sight() {}

  /** Returns whether a user exists for the caller, who must not be blocked by this user. */
  static boolean exists(User user, Caller caller) {
    return caller.account().filter(other -> user.blocked.containsKey(other.id)).isEmpty();
  }

  /** Returns whether the data of a user are visible to the caller. */
  static boolean isVisible(User user, Caller caller) {
    return exists(user, caller)
        && (!user.privateAccount
            || caller.is(user)
            || caller.account().filter(other -> user.followers.containsKey(other.id)).isPresent());
  }

  /**
   * Verifies that the data of a user are visible to the caller.
   *
   * @param what the kind of the requested object, for the message
   * @throws Refusal if they are not visible
   */
  static void require(User user, Caller caller, String what) {
    if (!exists(user, caller)) {
      throw Refusal.notFound(what);
    }
    if (!isVisible(user, caller)) {
      throw Refusal.notAllowed();
    }
  }
}
