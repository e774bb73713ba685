package io.github.instagramv1.server.store;

/**
 * The range of texts that begin with a prefix, in an order by code point as both databases keep it
 * in UTF-8.
 *
 * @param from the prefix, itself in the range
 * @param to the first text behind the range
 */
public record PrefixRange(String from, String to) {

  /** The range of a prefix that is not empty. */
  public static PrefixRange of(String prefix) {
    return new PrefixRange(prefix, prefix + Character.toString(Character.MAX_CODE_POINT));
  }
}
