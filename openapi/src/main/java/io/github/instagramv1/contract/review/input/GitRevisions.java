package io.github.instagramv1.contract.review.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files as they were in a revision, read by the program {@code git}. */
final class GitRevisions {
  private final Path root;

  GitRevisions(Path root) {
    this.root = root;
  }

  /**
   * Returns a file of a revision; empty if the revision or the file does not exist, or git is
   * missing.
   *
   * @param file relative to the root
   */
  Optional<String> read(String revision, String file) throws IOException {
    if (revision.startsWith("-")) {
      return Optional.empty();
    }
    Process process;
    try {
      process = start("show", revision + ":./" + file);
    } catch (IOException e) {
      // Without git, no name is a revision.
      return Optional.empty();
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      return Optional.empty();
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(root.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
