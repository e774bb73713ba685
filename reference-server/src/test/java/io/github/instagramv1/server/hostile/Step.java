package io.github.instagramv1.server.hostile;

import java.nio.charset.StandardCharsets;

/** A step of a hostile client. */
sealed interface Step {

  /** Sends bytes at once. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Send(byte[] bytes) implements Step {}

  /** Sends bytes one at a time. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Drip(byte[] bytes, int gapMillis) implements Step {}

  /** Does nothing, not even read. */
  record Pause(int millis) implements Step {}

  /** Sends nothing and reads what comes until the server closes. */
  record Wait() implements Step {}

  /** Reads some bytes of the response and discards them. */
  record Skip(int bytes) implements Step {}

  /** Closes the sending side of the connection. */
  record End() implements Step {}

  /** Closes the connection without reading further, with a reset or in order. */
  record HangUp(boolean reset) implements Step {}

  /** Reads to the end, some bytes at a time. */
  record ReadSlowly(int bytes, int gapMillis) implements Step {}

  static Step send(String text) {
    return new Send(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
