package io.github.instagramv1.server.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A response that was received.
 *
 * @param headers the values by header name in lower case, in the order received
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Received(int status, Map<String, List<String>> headers, byte[] body) {

  /** Returns the value of a header, or null if the header is absent or repeated. */
  String header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.size() == 1 ? values.get(0) : null;
  }
}
