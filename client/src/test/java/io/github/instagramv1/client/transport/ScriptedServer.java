package io.github.instagramv1.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on plain sockets that sends the responses of a script in order, and repeats the last
 * one.
 */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Deque<Answer> script = new ConcurrentLinkedDeque<>();
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  /** A received request: its first line, its header lines, and its body. */
  record Seen(String line, List<String> headers, String body) {
    String method() {
      return line.substring(0, line.indexOf(' '));
    }

    /** Returns the path and the query string as they were written. */
    String target() {
      return line.split(" ", -1)[1];
    }

    String header(String name) {
      return headers.stream()
          .filter(h -> h.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
          .map(h -> h.substring(name.length() + 2))
          .findFirst()
          .orElse(null);
    }
  }

  ScriptedServer(Answer... answers) {
    script.addAll(List.of(answers));
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    startDaemon(this::accept);
  }

  /** Replaces the script. */
  void respondWith(Answer... answers) {
    script.clear();
    script.addAll(List.of(answers));
  }

  int port() {
    return socket.getLocalPort();
  }

  String baseUrl() {
    return "http://localhost:" + port() + "/v1";
  }

  List<Seen> seen() {
    return seen;
  }

  Seen onlyRequest() {
    if (seen.size() != 1) {
      throw new AssertionError(seen.size() + " requests instead of one: " + seen);
    }
    return seen.get(0);
  }

  int connections() {
    return connections.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : open) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        connections.incrementAndGet();
        open.add(connection);
        startDaemon(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      boolean keep = true;
      while (keep) {
        String line = line(in);
        if (line == null) {
          return;
        }
        List<String> headers = new CopyOnWriteArrayList<>();
        int length = 0;
        for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
          headers.add(header);
          if (header.regionMatches(true, 0, "content-length: ", 0, 16)) {
            length = Integer.parseInt(header.substring(16));
          }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        seen.add(new Seen(line, headers, body));
        Answer answer = script.size() > 1 ? script.poll() : script.peek();
        keep = answer.write(connection);
      }
    } catch (IOException e) {
      // The client closed the connection, as some tests make it do.
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        return line.toString();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return null;
  }

  private static void startDaemon(Runnable work) {
    Thread thread = new Thread(work, "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }
}
