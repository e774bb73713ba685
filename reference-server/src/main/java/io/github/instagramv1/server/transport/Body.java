package io.github.instagramv1.server.transport;

import java.util.Optional;

/**
 * The body of a request.
 *
 * @param bytes all of it, without its transfer coding; empty where there is none, and where a
 *     problem is told
 * @param problem why it could not be read to its end
 */
@SuppressWarnings("ArrayRecordComponent") // made once for one request and not compared
public record Body(byte[] bytes, Optional<Problem> problem) {
  private static final byte[] NOTHING = {};

  /** What can be wrong with a body. */
  public enum Problem {
    /** Its framing is broken, or the client ended it too early. */
    MALFORMED,
    /** It is larger than the server reads. */
    TOO_LARGE,
    /** It came too slowly. */
    TOO_SLOW,
    /** The server has no memory left for it. */
    NO_ROOM
  }

  static Body of(byte[] bytes) {
    return new Body(bytes, Optional.empty());
  }

  static Body unread(Problem problem) {
    return new Body(NOTHING, Optional.of(problem));
  }
}
