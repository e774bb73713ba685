package io.github.instagramv1.server.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of tags: one or more letters, marks, decimal digits (Unicode categories L, M and Nd) and
 * {@code _}.
 */
public final class TagNames {
  /** One character of a name, as a part of a regular expression. */
  static final String CHARACTER = "[\\p{L}\\p{M}\\p{Nd}_]";

  private static final Pattern NAME = Pattern.compile(CHARACTER + "+");

  private TagNames() {}

  /**
   * Returns the name under which a tag is stored and shown: in NFC, and folded as {@link
   * CaseFolding#key} does.
   *
   * @param name as someone writes it, without {@code #}
   * @return empty if no tag can have that name
   */
  public static Optional<String> key(String name) {
    return NAME.matcher(name).matches() ? Optional.of(CaseFolding.key(name)) : Optional.empty();
  }
}
