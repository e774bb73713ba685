package io.github.instagramv1.client.transport;

/**
 * What came of a body.
 *
 * @param bytes as they came, still compressed; only the beginning unless it came whole
 * @param ending how it ended
 */
record ReceivedBody(byte[] bytes, Ending ending) {
  enum Ending {
    WHOLE,
    TOO_LARGE,
    TOO_LATE
  }
}
