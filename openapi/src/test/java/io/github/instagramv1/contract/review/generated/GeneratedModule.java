package io.github.instagramv1.contract.review.generated;

import java.nio.file.Path;

/** A module of the build whose jar is generated from the contract. */
public enum GeneratedModule {
  SERVER_STUB("server-stub"),
  CLIENT("client");

  private final Path folder;

  GeneratedModule(String name) {
    this.folder = Path.of("..", name).toAbsolutePath().normalize();
  }

  Path folder() {
    return folder;
  }

  Path handWritten() {
    return folder.resolve("src/main/java");
  }
}
