package io.github.instagramv1.server.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * The location of a database: a SQLite file, or the JDBC URL of PostgreSQL.
 *
 * @param url the JDBC URL, with the password if it has one
 * @param file the SQLite file, absolute; empty for PostgreSQL
 */
public record DatabaseLocation(String url, Optional<Path> file) {
  static final String POSTGRESQL = "jdbc:postgresql:";
  private static final Pattern OTHER_URL =
      Pattern.compile("(?i)((jdbc|file|sqlite|postgres|postgresql|mysql):|[a-z][a-z0-9+.-]*://).*");
  private static final Pattern PLAIN = Pattern.compile("[\\w.,:/\\[\\]-]*");

  /**
   * Parses a location.
   *
   * @param text the path of a SQLite file, which need not exist, or a {@code jdbc:postgresql:} URL
   * @throws IllegalArgumentException if it is neither; the message does not repeat a URL, because
   *     it may contain a password
   */
  public static DatabaseLocation of(String text) {
    if (text.startsWith(POSTGRESQL)) {
      return postgresql(text);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The database has no name. Give the path of a SQLite file or a jdbc:postgresql: URL.");
    }
    if (text.startsWith(":")) {
      throw new IllegalArgumentException(
          "An in-memory database is lost when its connection closes and cannot be used. Give the"
              + " path of a SQLite file.");
    }
    if (OTHER_URL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "This kind of URL is not supported. Give the path of a SQLite file, or a URL of the form"
              + " jdbc:postgresql://HOST:PORT/DATABASE?user=NAME.");
    }
    try {
      if (text.contains("?")) {
        throw new IllegalArgumentException(
            "The path of a SQLite file cannot contain '?'. A '?' also replaces characters that the"
                + " locale does not support; set LC_ALL=C.UTF-8 to use such a path.");
      }
      Path file = Path.of(text).toAbsolutePath().normalize();
      return new DatabaseLocation("jdbc:sqlite:" + file, Optional.of(file));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("The database is not a valid path.", e);
    }
  }

  private static DatabaseLocation postgresql(String url) {
    if (url.split("\\?", 2)[0].contains("@")) {
      throw new IllegalArgumentException(
          "A jdbc:postgresql: URL cannot contain NAME:PASSWORD@. Give ?user=NAME, and the password"
              + " in the file ~/.pgpass or as &password=PASSWORD.");
    }
    if (Driver.parseURL(url, new Properties()) == null) {
      throw new IllegalArgumentException(
          "The jdbc:postgresql: URL cannot be read. Its form is"
              + " jdbc:postgresql://HOST:PORT/DATABASE?user=NAME.");
    }
    return new DatabaseLocation(url, Optional.empty());
  }

  /** Returns whether this is PostgreSQL rather than SQLite. */
  public boolean isPostgresql() {
    return file.isEmpty();
  }

  /**
   * Returns the path of the file, or host and name of the PostgreSQL database, without user and
   * password.
   */
  @Override
  public String toString() {
    return file.map(Path::toString).orElseGet(this::withoutCredentials);
  }

  private String withoutCredentials() {
    Properties parts = Driver.parseURL(url, new Properties());
    String place =
        "%s:%s/%s"
            .formatted(
                PGProperty.PG_HOST.getOrDefault(parts),
                PGProperty.PG_PORT.getOrDefault(parts),
                PGProperty.PG_DBNAME.getOrDefault(parts));
    return PLAIN.matcher(place).matches() ? "PostgreSQL at " + place : "PostgreSQL";
  }
}
