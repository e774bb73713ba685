package io.github.instagramv1.server.page;

import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles range requests of video players. */
final class Ranges {
  private static final String TYPE = "video/mp4";
  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,15})-([0-9]{0,15})");

  /** The maximum length of a range; a player requests the rest later. */
  private static final long LONGEST = 4L << 20;

  private Ranges() {}

  /** Reads bytes from an index, inclusive, to another, exclusive. */
  interface Bytes {
    byte[] read(long from, long to);
  }

  /** Returns whether a request asks for one range. */
  static boolean isAsked(WebRequest request) {
    Matcher range = range(request);
    return range.matches() && !(range.group(1).isEmpty() && range.group(2).isEmpty());
  }

  /** Returns the requested range. */
  static WebResponse part(WebRequest request, long length, Bytes bytes) {
    Matcher range = range(request);
    if (!range.matches()) {
      throw new IllegalArgumentException("no part is asked for");
    }
    boolean fromEnd = range.group(1).isEmpty();
    long first = fromEnd ? length - number(range.group(2)) : number(range.group(1));
    long last = fromEnd || range.group(2).isEmpty() ? length - 1 : number(range.group(2));
    long from = Math.max(0, first);
    long to = Math.min(Math.min(length, last + 1), from + LONGEST);
    if (from >= to) {
      return WebResponse.bytes(416, TYPE, new byte[0]).with("Content-Range", "bytes */" + length);
    }
    return WebResponse.bytes(206, TYPE, bytes.read(from, to))
        .with("Content-Range", "bytes %s-%s/%s".formatted(from, to - 1, length))
        .with("Accept-Ranges", "bytes");
  }

  private static Matcher range(WebRequest request) {
    return RANGE.matcher(request.header("Range").orElse(""));
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }
}
