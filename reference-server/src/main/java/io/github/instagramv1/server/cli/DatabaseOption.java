package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Files;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOption {
  @Option(
      names = "--database",
      paramLabel = "FILE|URL",
      defaultValue = "instagram.db",
      description =
          "The database: a SQLite file, or a jdbc:postgresql: URL. Default: ${DEFAULT-VALUE}")
  private String location;

  /** As it was written, with the password if it has one: never to be printed. */
  String location() {
    return location;
  }

  /** Opens what is there and up to date. */
  Database openExisting() {
    return Database.openExisting(location);
  }

  /** Whether there is a file; a database of a server can only be asked. */
  boolean mayBeThere() {
    return DatabaseLocation.of(location).file().map(Files::exists).orElse(true);
  }

  /** Opens the database, made and brought up to date where it needs to be. */
  Database openOrMake() {
    return Database.open(location);
  }
}
