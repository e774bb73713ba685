package io.github.instagramv1.server.jersey;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes letters, digits, {@code -}, {@code .}, {@code _} and {@code ~} of a path as themselves,
 * where they came as percent sequences: both are the same path (RFC 3986, section 6.2.2.2).
 */
public final class Unreserved {
  private static final Pattern SEQUENCE =
      Pattern.compile("%(?:2[DE]|3[0-9]|[46][1-9A-F]|[57][0-9A]|5F|7E)", Pattern.CASE_INSENSITIVE);

  private Unreserved() {}

  /** Returns a path without needless percent sequences. A segment of dots stays as it came. */
  public static String in(String rawPath) {
    if (rawPath.indexOf('%') < 0) {
      return rawPath;
    }
    return Stream.of(rawPath.split("/", -1))
        .map(Unreserved::segment)
        .collect(Collectors.joining("/"));
  }

  private static String segment(String raw) {
    String plain =
        SEQUENCE
            .matcher(raw)
            .replaceAll(
                found -> String.valueOf((char) Integer.parseInt(found.group().substring(1), 16)));
    return plain.equals(".") || plain.equals("..") ? raw : plain;
  }
}
