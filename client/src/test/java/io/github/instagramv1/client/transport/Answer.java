package io.github.instagramv1.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;

/** The response of a scripted server to a request that it has read. */
interface Answer {
  String EMPTY_DATA = "{\"data\": {}, \"meta\": {\"code\": 200}}";

  /** Writes the response, and returns whether the connection may be used again. */
  boolean write(Socket connection) throws IOException;

  /** Returns a complete response; each header is a line without its end. */
  static Answer of(int status, String body, String... headers) {
    return of(status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static Answer of(int status, byte[] body, String... headers) {
    return connection -> {
      OutputStream out = connection.getOutputStream();
      out.write(head(status, "Content-Length: " + body.length, headers));
      out.write(body);
      out.flush();
      return true;
    };
  }

  static Answer ok(String... headers) {
    return of(200, EMPTY_DATA, headers);
  }

  /** Returns a success without a body, after which the connection may be used again. */
  static Answer noContent() {
    return connection -> {
      text("HTTP/1.1 204 No Content\r\n\r\n").write(connection);
      return true;
    };
  }

  static Answer error(int status, String type, String... headers) {
    return of(
        status,
        "{\"meta\": {\"code\": %d, \"error_type\": \"%s\", \"error_message\": \"No.\"}}"
            .formatted(status, type),
        headers);
  }

  /** Returns a response of exactly these bytes. */
  static Answer bytes(byte[] bytes) {
    return connection -> {
      connection.getOutputStream().write(bytes);
      connection.getOutputStream().flush();
      return false;
    };
  }

  static Answer text(String text) {
    return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Returns the beginning of a head, after which the connection ends. */
  static Answer brokenOff() {
    return text("HTTP/1.1 200 OK\r\nContent-Le");
  }

  /**
   * Returns no response at all: the connection ends. The JDK's client then sends a GET again by
   * itself.
   */
  static Answer hangUp() {
    return connection -> false;
  }

  /**
   * Returns a beginning and then silence, until the client closes the connection and so completes
   * the future.
   */
  static Answer silenceAfter(String beginning, CompletableFuture<Void> clientGone) {
    return connection -> {
      connection.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
      connection.getOutputStream().flush();
      try {
        while (connection.getInputStream().read() >= 0) {
          // The content of what the client sends does not matter.
        }
      } finally {
        clientGone.complete(null);
      }
      return false;
    };
  }

  /**
   * Returns a valid head, and then a text repeatedly, with pauses, until the client closes the
   * connection.
   */
  static Answer endless(String again, long pauseMillis) {
    return connection -> {
      OutputStream out = connection.getOutputStream();
      out.write(head(200, "Transfer-Encoding: chunked"));
      byte[] chunk =
          (Integer.toHexString(again.length()) + "\r\n" + again + "\r\n")
              .getBytes(StandardCharsets.ISO_8859_1);
      while (true) {
        out.write(chunk);
        out.flush();
        sleep(pauseMillis);
      }
    };
  }

  static byte[] head(int status, String first, String... more) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " X\r\n" + first + "\r\n");
    for (String header : more) {
      head.append(header).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
