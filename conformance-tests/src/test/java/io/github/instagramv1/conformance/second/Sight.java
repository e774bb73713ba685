package io.github.instagramv1.conformance.second;

/** Who may see what. */
final class Sight {
  private Sight() {}

  /** Whether somebody exists for the caller. */
  static boolean exists(Person person, Caller caller) {
    return caller.person().filter(other -> person.blocked.containsKey(other.id)).isEmpty();
  }

  /** Whether the caller may see what belongs to somebody. */
  static boolean open(Person person, Caller caller) {
    return exists(person, caller)
        && (!person.secluded
            || caller.is(person)
            || caller.person().filter(other -> person.followers.containsKey(other.id)).isPresent());
  }

  /**
   * Lets only those pass who may see what belongs to somebody.
   *
   * @param what is looked at, for the message
   */
  static void require(Person person, Caller caller, String what) {
    if (!exists(person, caller)) {
      throw Refusal.notFound(what);
    }
    if (!open(person, caller)) {
      throw Refusal.notAllowed();
    }
  }
}
