package io.github.instagramv1.server.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A response as it was read.
 *
 * @param headers by their names in lower case, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Received(int status, Map<String, List<String>> headers, byte[] body) {

  /** The only value of a header, or null if it is not there once. */
  String header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.size() == 1 ? values.get(0) : null;
  }
}
