package io.github.instagramv1.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The processors of the machine. While latencies are measured, {@code taskset} (util-linux)
 * separates the processors of the servers from those of the load. Otherwise each pause of one would
 * delay the other.
 *
 * @param taskset the command; empty if it is not installed or the machine has only one processor,
 *     in which case nothing is separated
 */
record Processors(Optional<Path> taskset, int count) {

  static Processors ofMachine() {
    int count = Runtime.getRuntime().availableProcessors();
    Optional<Path> command =
        Optional.of(Path.of("/usr/bin/taskset")).filter(Files::isExecutable).filter(c -> count > 1);
    return new Processors(command, count);
  }

  /** Returns whether servers and load can have separate processors. */
  boolean canBeSeparated() {
    return taskset.isPresent();
  }

  /** Restricts this process, and what it starts from now on, to the processors of the servers. */
  void useThoseOfServers() {
    use(0, count / 2 - 1);
  }

  /** Restricts this process to the processors of the load. */
  void useThoseOfLoad() {
    use(count / 2, count - 1);
  }

  private void use(int first, int last) {
    String own = String.valueOf(ProcessHandle.current().pid());
    taskset.ifPresent(command -> run(command.toString(), "-acp", first + "-" + last, own));
  }

  private static void run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Failed to run " + String.join(" ", command));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The load was interrupted", e);
    }
  }
}
