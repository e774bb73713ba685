package io.github.instagramv1.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that reads only the status and the end of a response, so that the load
 * itself uses little CPU time.
 */
final class RawConnection implements AutoCloseable {
  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
  private static final byte[] END_OF_CHUNKS = {'0', '\r', '\n', '\r', '\n'};
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private byte[] buffer = new byte[256 * 1024];

  RawConnection(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /**
   * Sends a request and reads the whole response.
   *
   * @throws IllegalStateException if its status code is not 2xx
   */
  void exchange(byte[] request) throws IOException {
    out.write(request);
    int count = 0;
    int bodyAt = -1;
    int length = -1;
    while (true) {
      if (count == buffer.length) {
        buffer = java.util.Arrays.copyOf(buffer, 2 * count);
      }
      int read = in.read(buffer, count, buffer.length - count);
      if (read < 0) {
        throw new EOFException("The server closed the connection.");
      }
      count += read;
      if (bodyAt < 0) {
        bodyAt = endOfHead(count);
        if (bodyAt < 0) {
          continue;
        }
        length = length(new String(buffer, 0, bodyAt, StandardCharsets.ISO_8859_1));
      }
      if (length >= 0 ? count >= bodyAt + length : endsWith(count, END_OF_CHUNKS)) {
        requireSuccess(count);
        return;
      }
    }
  }

  private void requireSuccess(int count) {
    if (buffer["HTTP/1.1 ".length()] != '2') {
      throw new IllegalStateException(new String(buffer, 0, count, StandardCharsets.UTF_8));
    }
  }

  private int endOfHead(int count) {
    for (int end = END_OF_HEAD.length; end <= count; end++) {
      if (buffer[end - 1] == '\n' && endsWith(end, END_OF_HEAD)) {
        return end;
      }
    }
    return -1;
  }

  private boolean endsWith(int end, byte[] suffix) {
    return end >= suffix.length
        && java.util.Arrays.equals(buffer, end - suffix.length, end, suffix, 0, suffix.length);
  }

  /** Returns the length of the body; -1 if it is chunked. */
  private static int length(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(LENGTH);
    return at < 0
        ? -1
        : Integer.parseInt(lower.substring(at + LENGTH.length(), lower.indexOf('\r', at)).strip());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
