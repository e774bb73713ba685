package io.github.instagramv1.server.transport;

import java.util.Optional;

/**
 * The reason why a request is refused.
 *
 * @param kind the kind of reason
 * @param status the status code that HTTP suggests for it
 * @param cause the failure of the server, for {@link Kind#FAILED}
 */
public record Refusal(Kind kind, int status, Optional<Throwable> cause) {

  /** The kinds of reasons. */
  public enum Kind {
    /** The request is invalid HTTP, or exceeds a limit. */
    MALFORMED,
    /** Too many requests run and wait. */
    BUSY,
    /** The server is stopping. */
    STOPPING,
    /** The server failed. */
    FAILED
  }

  static Refusal malformed(int status) {
    return new Refusal(Kind.MALFORMED, status, Optional.empty());
  }

  static Refusal busy() {
    return new Refusal(Kind.BUSY, 503, Optional.empty());
  }

  static Refusal stopping() {
    return new Refusal(Kind.STOPPING, 503, Optional.empty());
  }

  /** The server failed on a request. */
  public static Refusal failed(Throwable cause) {
    return new Refusal(Kind.FAILED, 500, Optional.ofNullable(cause));
  }
}
