package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.transport.ReceivedBody.Ending;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A body with its compression taken off.
 *
 * @param bytes as they came where something is wrong
 * @param problem null for none
 */
record ContentCoding(byte[] bytes, Kind problem) {

  /**
   * Takes off what {@code Content-Encoding} names, the last coding first (RFC 9110, section 8.4);
   * no more than {@code maxBytes} are unpacked.
   *
   * @param headers the values of all headers of that name
   */
  static ContentCoding takenOff(ReceivedBody body, List<String> headers, int maxBytes) {
    if (body.ending() == Ending.TOO_LARGE) {
      return new ContentCoding(body.bytes(), Kind.TOO_LARGE);
    }
    String[] codings = String.join(",", headers).split(",", -1);
    ContentCoding unpacked = new ContentCoding(body.bytes(), null);
    for (int i = codings.length - 1; i >= 0 && unpacked.problem == null; i--) {
      unpacked = unpacked.without(codings[i].strip().toLowerCase(Locale.ROOT), maxBytes);
    }
    return unpacked;
  }

  private ContentCoding without(String coding, int maxBytes) {
    return switch (coding) {
      case "", "identity" -> this;
      case "gzip", "x-gzip" -> bytes.length == 0 ? this : unzipped(maxBytes);
      default -> bytes.length == 0 ? this : new ContentCoding(bytes, Kind.BAD_ENCODING);
    };
  }

  private ContentCoding unzipped(int maxBytes) {
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
