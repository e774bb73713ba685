package io.github.instagramv1.contract.source;

/**
 * A place in the hand-written YAML.
 *
 * @param file as it was named on the command line, or {@code REVISION:path}
 * @param line from 1
 * @param column from 1
 * @param pointer JSON pointer to the value (RFC 6901), without {@code #}
 */
public record Place(String file, int line, int column, String pointer) {

  /** {@code file:line:column}, which terminals and editors make a link of. */
  public String link() {
    return file + ":" + line + ":" + column;
  }
}
