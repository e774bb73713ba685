package io.github.instagramv1.benchmarks.load;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server in its own process, so that its CPU time can be distinguished from that of the load.
 *
 * @param name as the report shows it
 * @param baseUrl of the API, without a final slash
 */
public record ServerProcess(String name, URI baseUrl, Process process) implements AutoCloseable {
  private static final String BASE_PATH = "/v1";
  private static final String LISTENS = "listens on ";

  /** Prints the port for the process that started this one. */
  static void announce(int port) {
    System.out.println(LISTENS + port);
    System.out.flush();
  }

  /** Returns a received request in the form of {@link Exchange}. */
  static String request(String method, String pathAndQuery) {
    return new Exchange(method, pathAndQuery.substring(BASE_PATH.length())).toString();
  }

  /** Starts a class of this program and waits until it listens. */
  public static ServerProcess java(String name, Class<?> main, String argument) {
    return java(name, main, argument, "512m");
  }

  /** Starts a class of this program with a maximum size of its heap, such as {@code 256m}. */
  public static ServerProcess java(String name, Class<?> main, String argument, String heap) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx" + heap,
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            argument);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
              .start();
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith(LISTENS)) {
          String port = line.substring(LISTENS.length());
          return new ServerProcess(
              name, URI.create("http://127.0.0.1:" + port + BASE_PATH), process);
        }
      }
      throw new IllegalStateException("The server %s ended before it listened.".formatted(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the CPU time that the server has used since it started, with its child processes. */
  public Duration cpuTime() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Ends the process. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
