package io.github.instagramv1.server.hostile;

import java.util.Set;

/**
 * The responses that a request may get.
 *
 * @param head whether the response has no body
 * @param script whether the response may be a call of a JavaScript function
 * @param gzip whether the response may be compressed
 * @param statuses the allowed status codes
 */
record Expected(boolean head, boolean script, boolean gzip, Set<Integer> statuses) {

  /** The response to bytes that are not valid HTTP. */
  static final Expected MALFORMED = of(400);

  /** The responses to a request that no operation serves. */
  static final Expected UNROUTED = of(400, 404, 405, 413, 415, 429, 503);

  Expected {
    statuses = Set.copyOf(statuses);
  }

  static Expected of(Integer... statuses) {
    return new Expected(false, false, false, Set.of(statuses));
  }

  static Expected of(Set<Integer> statuses) {
    return new Expected(false, false, false, statuses);
  }

  Expected forHead() {
    return new Expected(true, script, gzip, statuses);
  }

  Expected forScript() {
    return new Expected(head, true, gzip, statuses);
  }

  Expected forGzip() {
    return new Expected(head, script, true, statuses);
  }
}
