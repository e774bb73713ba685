package io.github.instagramv1.client.transport;

/**
 * A received body.
 *
 * @param bytes as received, still compressed; only the beginning if it is incomplete
 * @param ending how receiving ended
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and handed on without a copy.
record ReceivedBody(byte[] bytes, Ending ending) {
  enum Ending {
    WHOLE,
    TOO_LARGE,
    TOO_LATE
  }
}
