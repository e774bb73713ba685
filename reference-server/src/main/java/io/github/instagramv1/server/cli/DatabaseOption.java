package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOption {
  @Option(
      names = "--database",
      paramLabel = "FILE|URL",
      defaultValue = "instagram.db",
      description = "SQLite file, or jdbc:postgresql: URL. Default: ${DEFAULT-VALUE}")
  private String location;

  String location() {
    return location;
  }

  Database open() {
    return Database.open(location);
  }
}
