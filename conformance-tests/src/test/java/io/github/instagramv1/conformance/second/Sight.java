package io.github.instagramv1.conformance.second;

/** Who may see what. */
final class Sight {
  private Sight() {}

  /** Whether somebody exists for the caller. */
  static boolean exists(User user, Caller caller) {
    return caller.account().filter(other -> user.blocked.containsKey(other.id)).isEmpty();
  }

  /** Whether the caller may see what belongs to somebody. */
  static boolean open(User user, Caller caller) {
    return exists(user, caller)
        && (!user.secluded
            || caller.is(user)
            || caller.account().filter(other -> user.followers.containsKey(other.id)).isPresent());
  }

  /**
   * Lets only those pass who may see what belongs to somebody.
   *
   * @param what is looked at, for the message
   */
  static void require(User user, Caller caller, String what) {
    if (!exists(user, caller)) {
      throw Refusal.notFound(what);
    }
    if (!open(user, caller)) {
      throw Refusal.notAllowed();
    }
  }
}
