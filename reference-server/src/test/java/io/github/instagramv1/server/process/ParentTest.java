package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that a build tool started stops when the tool ends, even if the tool is killed. */
class ParentTest {

  @Test
  void stopsWhenItsParentIsKilled(@TempDir Path folder) throws Exception {
    assumeThat(Files.exists(Path.of("/bin/sh"))).as("The test starts a shell").isTrue();
    Process shell = startServingShell(folder.resolve("parent.db"));
    try (BufferedReader output = shell.inputReader(StandardCharsets.UTF_8)) {
      String line = output.readLine();
      while (line != null && !line.contains("/v1")) {
        line = output.readLine();
      }
      assertThat(line).as("The server has started").isNotNull();
      ProcessHandle server = shell.children().findFirst().orElseThrow();
      shell.destroyForcibly().waitFor();
      server.onExit().get(20, TimeUnit.SECONDS);
      assertThat(server.isAlive()).isFalse();
    }
    assertThat(Files.exists(folder.resolve("parent.db-wal"))).as("Closed in good order").isFalse();
  }

  private static Process startServingShell(Path database) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" & wait", "shell-that-serves"));
    command.addAll(
        ServerProcess.commandLine(
            List.of(),
            List.of(
                "serve",
                "--stop-with-parent",
                "--port",
                "0",
                "--database",
                database.toString(),
                "--users",
                "12",
                "--media",
                "150")));
    return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
  }
}
