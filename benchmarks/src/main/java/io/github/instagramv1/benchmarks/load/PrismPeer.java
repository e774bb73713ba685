package io.github.instagramv1.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Prism, a mock server that users could use instead. It is found as {@code prism} on the path,
 * where {@code npm install -g @stoplight/prism-cli} puts it. It serves the paths of the contract
 * without the base path.
 */
final class PrismPeer {
  private static final int START_SECONDS = 60;

  private PrismPeer() {}

  /** Returns the path of the command; empty if it is not installed. */
  static Optional<Path> command() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, "prism"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts Prism with the contract, and waits until it listens. */
  static ServerProcess start(Path command, Path folder) {
    try {
      Path contract = folder.resolve("instagram-v1.yaml");
      try (InputStream from = resource()) {
        Files.copy(from, contract, StandardCopyOption.REPLACE_EXISTING);
      }
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  command.toString(),
                  "mock",
                  "--multiprocess=false",
                  "--verboseLevel=silent",
                  "--host=127.0.0.1",
                  "--port=" + port,
                  contract.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("prism.log").toFile())
              .start();
      awaitPort(process, port);
      return new ServerProcess("prism", URI.create("http://127.0.0.1:" + port), process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource() {
    InputStream contract =
        PrismPeer.class.getResourceAsStream("/META-INF/openapi/instagram-v1.yaml");
    if (contract == null) {
      throw new IllegalStateException("The contract is not on the class path.");
    }
    return contract;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static void awaitPort(Process process, int port) {
    for (int tenths = 0; tenths < 10 * START_SECONDS && process.isAlive(); tenths++) {
      try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IllegalStateException("Prism did not start to listen.");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
