package io.github.instagramv1.conformance.integration.oldclient;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * An HTTP proxy that connects every host name to the same server. It terminates the TLS connection
 * of the client and forwards the decrypted bytes over plain HTTP.
 */
final class Tunnel implements AutoCloseable {
  private static final Pattern CONNECT = Pattern.compile("CONNECT ([^ ]+) HTTP/1\\.1");

  private final ServerSocket socket;
  private final SSLContext identity;
  private final int target;
  private final List<String> requestedHosts = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * Starts the proxy on a free port.
   *
   * @param identity contains the certificate for the host names
   * @param target the port of the server on this machine
   */
  Tunnel(SSLContext identity, int target) throws IOException {
    this.identity = identity;
    this.target = target;
    this.socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  InetSocketAddress address() {
    return new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort());
  }

  Proxy proxy() {
    return new Proxy(Proxy.Type.HTTP, address());
  }

  /** The hosts and ports that were asked for, in order. */
  List<String> requestedHosts() {
    return requestedHosts;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        // The socket was closed, which ends the loop.
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      connect(client);
      try (SSLSocket plain =
          (SSLSocket) identity.getSocketFactory().createSocket(client, null, true)) {
        plain.setUseClientMode(false);
        threads.execute(() -> forward(server, plain));
        plain.getInputStream().transferTo(server.getOutputStream());
      }
    } catch (IOException e) {
      // The client or the server closed the connection, which the other one notices.
    }
  }

  /**
   * Reads the head of the CONNECT request byte by byte, because the TLS handshake follows directly
   * after the empty line.
   */
  private void connect(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.append((char) next);
    }
    Matcher line = CONNECT.matcher(head);
    if (!line.lookingAt()) {
      throw new IOException(head.toString());
    }
    requestedHosts.add(line.group(1));
    client
        .getOutputStream()
        .write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static void forward(Socket server, Socket client) {
    try {
      server.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException e) {
      // The client or the server closed the connection, which the other one notices.
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
