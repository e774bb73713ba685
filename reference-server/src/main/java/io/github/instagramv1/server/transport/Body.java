package io.github.instagramv1.server.transport;

import java.util.Optional;

/**
 * The body of a request.
 *
 * @param bytes the whole body, without its transfer coding; empty if there is none or a problem
 * @param problem the reason why it could not be read completely
 */
@SuppressWarnings("ArrayRecordComponent") // made once for one request and not compared
public record Body(byte[] bytes, Optional<Problem> problem) {
  private static final byte[] NOTHING = {};

  /** The faults of a body. */
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
