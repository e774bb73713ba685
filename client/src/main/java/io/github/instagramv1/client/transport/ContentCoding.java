package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.MalformedReplyException.Kind;
import io.github.instagramv1.client.transport.ReceivedBody.Ending;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/**
 * A body with its compression taken off.
 *
 * @param bytes as they came where something is wrong
 * @param problem null for none
 */
record ContentCoding(byte[] bytes, Kind problem) {

  /** Takes off what {@code Content-Encoding} names; no more than {@code maxBytes} are unpacked. */
  static ContentCoding takenOff(ReceivedBody body, String coding, int maxBytes) {
    byte[] bytes = body.bytes();
    if (body.ending() == Ending.TOO_LARGE) {
      return new ContentCoding(bytes, Kind.TOO_LARGE);
    }
    if (bytes.length == 0 || coding.equalsIgnoreCase("identity")) {
      return new ContentCoding(bytes, null);
    }
    if (!coding.equalsIgnoreCase("gzip")) {
      return new ContentCoding(bytes, Kind.BAD_ENCODING);
    }
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = packed.readNBytes(maxBytes);
      return new ContentCoding(unpacked, packed.read() < 0 ? null : Kind.TOO_LARGE);
    } catch (EOFException e) {
      return new ContentCoding(bytes, Kind.CUT_OFF);
    } catch (IOException e) {
      return new ContentCoding(bytes, Kind.BAD_ENCODING);
    }
  }
}
