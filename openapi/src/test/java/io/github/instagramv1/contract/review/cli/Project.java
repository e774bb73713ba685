package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.MixedEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A temporary repository with a contract, released contracts and accepted breaks. */
final class Project {
  private static final String CONTRACT = "openapi/instagram-v1.yaml";

  private final Path root;
  private final String released = MixedEdits.released();

  /** Creates a repository with release 0.1.0 and the same contract in the working tree. */
  Project(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("openapi/released"));
    release("0.1.0", released);
    writeContract(released);
  }

  void release(String version, String text) throws IOException {
    write("openapi/released/instagram-v1-" + version + ".yaml", text);
  }

  void writeContract(String text) throws IOException {
    write(CONTRACT, text);
  }

  /** Replaces a text of the contract in the working tree, which must contain it. */
  void edit(String text, String other) throws IOException {
    String contract = Files.readString(root.resolve(CONTRACT));
    if (!contract.contains(text)) {
      throw new AssertionError("not there: " + text);
    }
    writeContract(contract.replace(text, other));
  }

  void accept(String lines) throws IOException {
    write("openapi/accepted-breaks.yaml", lines);
  }

  /** Commits everything to a new git repository. */
  void commit() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=n", "-c", "user.email=e@localhost", "commit", "-q", "-m", "m");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new AssertionError("failed: " + command);
    }
  }

  /** Runs a command in the repository. */
  Run run(String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.add("--directory");
    all.add(root.toString());
    return Run.of(all.toArray(String[]::new));
  }

  Path write(String file, String text) throws IOException {
    return Files.writeString(root.resolve(file), text);
  }
}
