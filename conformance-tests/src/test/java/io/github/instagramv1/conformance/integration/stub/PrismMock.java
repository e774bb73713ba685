package io.github.instagramv1.conformance.integration.stub;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The mock server Prism, which serves the contract. npm installs it below the build directory. */
final class PrismMock implements AutoCloseable {
  private static final String PACKAGE = "@stoplight/prism-cli@5.16.0";
  private static final long INSTALL_MINUTES = 10;
  private static final int START_SECONDS = 120;

  private final Process process;
  private final int port;

  private PrismMock(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns whether npm is installed. */
  static boolean hasNpm() throws InterruptedException {
    try {
      return run(Path.of("."), "npm", "--version") == 0;
    } catch (IOException npmMissing) {
      return false;
    }
  }

  /**
   * Starts Prism and installs it first if it is not there.
   *
   * @param folder the folder in which Prism is installed
   * @param contract the file of the contract
   */
  static PrismMock start(Path folder, Path contract) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path program = folder.resolve("node_modules/.bin/prism");
    if (!Files.exists(program)) {
      int code = run(folder, "npm", "install", "--no-audit", "--no-fund", "--prefix", ".", PACKAGE);
      if (code != 0) {
        throw new IOException("npm install " + PACKAGE + " ended with " + code);
      }
    }
    int port = freePort();
    Process process =
        new ProcessBuilder(
                program.toAbsolutePath().toString(),
                "mock",
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                contract.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("prism.log").toFile())
            .start();
    PrismMock mock = new PrismMock(process, port);
    mock.await();
    return mock;
  }

  private static int run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(String.join(" ", command) + " takes too long");
    }
    return process.exitValue();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws IOException, InterruptedException {
    for (int i = 0; i < START_SECONDS && process.isAlive(); i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        return;
      } catch (IOException notYet) {
        Thread.sleep(1000);
      }
    }
    close();
    throw new IOException("Prism does not listen; see prism.log");
  }

  /** Returns the base URL. Prism serves the paths of the contract without a base path. */
  String baseUrl() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
