package io.github.instagramv1.server.dataexport.source;

import java.util.List;

/** Validates paths of files in an export. */
final class SafePaths {
  private static final int LONGEST = 1_000;

  private SafePaths() {}

  /**
   * Passes a path that stays where it is.
   *
   * @throws UnreadableExport for one that leads out of the export, or on some system could
   */
  static String require(String path) {
    boolean strange =
        path.isEmpty()
            || path.length() > LONGEST
            || path.startsWith("/")
            || path.indexOf('\\') >= 0
            || path.matches("[A-Za-z]:.*")
            || path.chars().anyMatch(Character::isISOControl)
            || List.of(path.split("/", -1)).contains("..");
    if (strange) {
      throw UnreadableExport.because(
          "The zip contains a path that leads out of it or is not valid");
    }
    return path;
  }
}
