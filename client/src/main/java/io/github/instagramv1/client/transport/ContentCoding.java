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
 * A decompressed body.
 *
 * @param bytes as received if there is a problem
 * @param problem null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and handed on without a copy.
record ContentCoding(byte[] bytes, Kind problem) {

  /**
   * Decodes the codings of {@code Content-Encoding}, the last one first (RFC 9110, section 8.4), to
   * at most {@code maxBytes} bytes.
   *
   * @param headers the values of all headers of that name
   */
  static ContentCoding decoded(ReceivedBody body, List<String> headers, int maxBytes) {
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
