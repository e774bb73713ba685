package io.github.instagramv1.server.store;

/**
 * The range of texts that start with a prefix, in code point order, as both databases sort UTF-8.
 *
 * @param from the prefix, inclusive
 * @param to the first text after the range, exclusive
 */
public record PrefixRange(String from, String to) {

  /** Returns the range of a non-empty prefix. */
  public static PrefixRange of(String prefix) {
    return new PrefixRange(prefix, prefix + Character.toString(Character.MAX_CODE_POINT));
  }
}
