package io.github.instagramv1.server.store;

/** How what belongs to a user stands to a viewer. */
public enum Standing {
  /** There is no such user for the viewer, whom the user may have blocked. */
  ABSENT,
  /** The user is private and has not approved the viewer. */
  HIDDEN,
  VISIBLE;

  /** Reads what {@link VisibilitySql#STANDING} selects. */
  public static Standing of(String text) {
    return switch (text) {
      case "visible" -> VISIBLE;
      case "hidden" -> HIDDEN;
      default -> ABSENT;
    };
  }
}
