package io.github.instagramv1.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;

/** What a scripted server does with a request that it has read. */
interface Answer {
  String NOTHING = "{\"data\": {}, \"meta\": {\"code\": 200}}";

  /** Writes something; whether the connection may be used again. */
  boolean write(Socket connection) throws IOException;

  /** A whole response; each further header is a line without its end. */
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
    return of(200, NOTHING, headers);
  }

  /** Success without a body, behind which the connection may be used again. */
  static Answer noContent() {
    return connection -> {
      text("HTTP/1.1 204 No Content\r\n\r\n").write(connection);
      return true;
    };
  }

  static Answer refusal(int status, String type, String... headers) {
    return of(
        status,
        "{\"meta\": {\"code\": %d, \"error_type\": \"%s\", \"error_message\": \"No.\"}}"
            .formatted(status, type),
        headers);
  }

  /** These very bytes, and no more. */
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

  /** A beginning of a head, where the connection ends. */
  static Answer brokenOff() {
    return text("HTTP/1.1 200 OK\r\nContent-Le");
  }

  /** Nothing at all: the connection ends. The JDK's client sends a GET again by itself then. */
  static Answer hangUp() {
    return connection -> false;
  }

  /** A beginning, and then silence until the client goes away, which completes the future. */
  static Answer silenceAfter(String beginning, CompletableFuture<Void> clientGone) {
    return connection -> {
      connection.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
      connection.getOutputStream().flush();
      try {
        while (connection.getInputStream().read() >= 0) {
          // What else the client sends does not matter.
        }
      } finally {
        clientGone.complete(null);
      }
      return false;
    };
  }

  /** A good head, and then some text again and again, with pauses, until the client goes away. */
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
