package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Files;
import picocli.CommandLine.Option;

/** The option {@code --database} of a command. */
final class DatabaseOption {
  @Option(
      names = "--database",
      paramLabel = "FILE|URL",
      defaultValue = "instagram.db",
      description =
          "The database: a SQLite file, or a jdbc:postgresql: URL. Default: ${DEFAULT-VALUE}")
  private String location;

  /** Returns the location as given. It must not be printed, because it may contain a password. */
  String location() {
    return location;
  }

  /** Opens an existing, up-to-date database. */
  Database openExisting() {
    return Database.openExisting(location);
  }

  /** Returns whether the file exists; true for a database server, which must be asked. */
  boolean mayBeThere() {
    return DatabaseLocation.of(location).file().map(Files::exists).orElse(true);
  }

  /** Opens the database, and creates or migrates it if necessary. */
  Database openOrMake() {
    return Database.open(location);
  }
}
