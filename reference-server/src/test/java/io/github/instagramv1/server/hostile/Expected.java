package io.github.instagramv1.server.hostile;

import java.util.Set;

/**
 * What may answer a request.
 *
 * @param head whether the response has no body
 * @param script whether the response may be a call of a JavaScript function
 * @param gzip whether the response may be compressed
 * @param statuses the status codes that are right
 */
record Expected(boolean head, boolean script, boolean gzip, Set<Integer> statuses) {

  /** What a request gets that is no HTTP. */
  static final Expected MALFORMED = of(400);

  /** What a request gets that no operation answers. */
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
