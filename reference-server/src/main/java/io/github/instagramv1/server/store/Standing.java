package io.github.instagramv1.server.store;

/** The visibility of a user's objects to a viewer. */
public enum Standing {
  /** The user does not exist for the viewer, possibly because of a block. */
  ABSENT,
  /** The user is private and has not approved the viewer. */
  HIDDEN,
  VISIBLE;

  /** Parses the value of {@link VisibilitySql#STANDING}. */
  public static Standing of(String text) {
    return switch (text) {
      case "visible" -> VISIBLE;
      case "hidden" -> HIDDEN;
      default -> ABSENT;
    };
  }
}
