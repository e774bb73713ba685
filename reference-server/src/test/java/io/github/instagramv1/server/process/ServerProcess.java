package io.github.instagramv1.server.process;

import io.github.instagramv1.server.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in its own JVM, and the commands of the server, as an operator runs them. */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern BASE_URL = Pattern.compile("http://[^/\\s]+/v1");

  private final Process process;
  private final String baseUrl;

  private ServerProcess(Process process, String baseUrl) {
    this.process = process;
    this.baseUrl = baseUrl;
  }

  /**
   * Serves sample data on a free port, from a database file that is created if it does not exist.
   */
  static ServerProcess serve(Path database) throws IOException {
    return serve(database, List.of(), "--write-rate-limit", "5000");
  }

  /**
   * Starts a server process with other options.
   *
   * @param jvm options of the virtual machine
   * @param more options of the command
   */
  public static ServerProcess serve(Path database, List<String> jvm, String... more)
      throws IOException {
    return serve(database.toString(), jvm, more);
  }

  /** Starts a server process with any database. */
  static ServerProcess serve(String database, List<String> jvm, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "serve", "--port", "0", "--database", database, "--users", "12", "--media", "150"));
    arguments.addAll(List.of(more));
    return awaitStart(startJava(Redirect.DISCARD, jvm, arguments), line -> {});
  }

  /**
   * Starts a server process with the usual options.
   *
   * @param output the file for all that the process prints, which is complete once the process has
   *     ended
   */
  static ServerProcess serve(Path database, Path output) throws IOException {
    List<String> arguments =
        List.of(
            "serve",
            "--port",
            "0",
            "--database",
            database.toString(),
            "--users",
            "12",
            "--media",
            "150");
    return awaitStart(
        startJava(Redirect.appendTo(output.toFile()), List.of(), arguments),
        line -> append(output, line));
  }

  private static ServerProcess awaitStart(Process process, Consumer<String> kept)
      throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      kept.accept(line);
      Matcher url = BASE_URL.matcher(line);
      if (url.find()) {
        drain(output, kept);
        return new ServerProcess(process, url.group());
      }
    }
    throw new IllegalStateException("The server ended before it served: " + seen);
  }

  private static void append(Path file, String line) {
    try {
      Files.writeString(
          file,
          line + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command that must succeed, and returns what it prints. */
  public static String run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(), arguments);
  }

  /** Runs a command with options of the JVM. */
  static String run(List<String> jvm, String... arguments)
      throws IOException, InterruptedException {
    Process process = startJava(Redirect.DISCARD, jvm, List.of(arguments));
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("Exit " + process.exitValue() + ": " + output);
    }
    return output.strip();
  }

  public String baseUrl() {
    return baseUrl;
  }

  public long pid() {
    return process.pid();
  }

  /** Kills the process with SIGKILL, so that it runs no further instruction. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * Stops the process with SIGTERM.
   *
   * @return the exit code, once the process has ended
   */
  public int terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The server did not stop within 30 seconds");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Returns the command line that runs a command of the server in its own JVM. */
  static List<String> commandLine(List<String> jvm, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(arguments);
    return command;
  }

  private static Process startJava(Redirect errors, List<String> jvm, List<String> arguments)
      throws IOException {
    return new ProcessBuilder(commandLine(jvm, arguments)).redirectError(errors).start();
  }

  /** Reads all further output, so that the process never waits for room in the pipe. */
  private static void drain(BufferedReader output, Consumer<String> kept) {
    Thread reader = new Thread(() -> output.lines().forEach(kept));
    reader.setUncaughtExceptionHandler((thread, closed) -> {});
    reader.setDaemon(true);
    reader.start();
  }
}
