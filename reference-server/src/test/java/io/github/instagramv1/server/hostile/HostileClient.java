package io.github.instagramv1.server.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Optional;

/** Plays each script against a server on a new connection. */
final class HostileClient {
  /** Longer than any time that the server allows a client. */
  private static final int TIMEOUT_MILLIS = 60_000;

  private final InetSocketAddress server;

  HostileClient(InetSocketAddress server) {
    this.server = server;
  }

  /**
   * Plays one script.
   *
   * @return all that the server sent; empty if the client hung up
   * @throws SocketTimeoutException if the server neither responds nor closes the connection
   */
  Optional<byte[]> play(Script script) throws IOException, InterruptedException {
    try (Socket socket = new Socket()) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      if (script.isSlow()) {
        socket.setReceiveBufferSize(2_048);
      }
      socket.connect(server, TIMEOUT_MILLIS);
      // Closing the socket with a reset leaves no port in the state TIME_WAIT.
      socket.setSoLinger(true, 0);
      ByteArrayOutputStream received = new ByteArrayOutputStream();
      for (Step step : script.steps()) {
        if (step instanceof Step.HangUp gone) {
          socket.setSoLinger(gone.reset(), 0);
          return Optional.empty();
        }
        try {
          perform(step, socket, received);
        } catch (SocketTimeoutException e) {
          throw e;
        } catch (IOException e) {
          // The server has closed the connection; its response can still be read.
          break;
        }
      }
      readAll(socket, received);
      return Optional.of(received.toByteArray());
    }
  }

  private static void perform(Step step, Socket socket, ByteArrayOutputStream received)
      throws IOException, InterruptedException {
    if (step instanceof Step.Send send) {
      socket.getOutputStream().write(send.bytes());
    } else if (step instanceof Step.Drip drip) {
      OutputStream out = socket.getOutputStream();
      for (byte b : drip.bytes()) {
        out.write(b);
        Thread.sleep(drip.gapMillis());
      }
    } else if (step instanceof Step.Pause pause) {
      Thread.sleep(pause.millis());
    } else if (step instanceof Step.Skip skip) {
      socket.getInputStream().readNBytes(skip.bytes());
    } else if (step instanceof Step.End) {
      socket.shutdownOutput();
    } else if (step instanceof Step.ReadSlowly slowly) {
      readSlowly(slowly, socket.getInputStream(), received);
    }
  }

  private static void readSlowly(
      Step.ReadSlowly slowly, InputStream in, ByteArrayOutputStream received)
      throws IOException, InterruptedException {
    byte[] buffer = new byte[slowly.bytes()];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      received.write(buffer, 0, n);
      Thread.sleep(slowly.gapMillis());
    }
  }

  private static void readAll(Socket socket, ByteArrayOutputStream received)
      throws SocketTimeoutException {
    try {
      socket.getInputStream().transferTo(received);
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      // A reset ends the response like any other close.
    }
  }
}
