package io.github.instagramv1.server.database;

import io.github.instagramv1.server.store.migration.FoldedNames;
import io.github.instagramv1.server.store.migration.UniqueIds;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Creates, migrates and verifies the tables of a database. */
public final class Schema {
  /** The version that this program reads and writes. */
  public static final int CURRENT = 13;

  private static final int HASHED_TOKENS = 2;
  private static final String HISTORY = "flyway_schema_history";

  private final DataSource source;
  private final DatabaseLocation location;

  public Schema(DataSource source, DatabaseLocation location) {
    this.source = source;
    this.location = location;
  }

  /**
   * Migrates the tables to the current version, or creates them.
   *
   * @return the number of migration steps; 0 if none was necessary
   * @throws DatabaseException if the tables are not this server's, or newer than this program
   */
  public int migrate() {
    if (version().equals(OptionalInt.of(CURRENT))) {
      // Flyway would find the same, and take a third of the time in which a server starts.
      return 0;
    }
    try (PreparationLock lock = PreparationLock.take(location)) {
      return migrateAlone();
    }
  }

  private int migrateAlone() {
    requireOurs();
    OptionalInt before = version();
    int steps =
        Flyway.configure()
            .dataSource(source)
            .placeholders(
                location.isPostgresql()
                    ? Map.of("keytext", "TEXT COLLATE \"C\"", "bytes", "BYTEA")
                    : Map.of("keytext", "TEXT", "bytes", "BLOB"))
            .javaMigrations(
                new HashTokens(location.isPostgresql()), new FoldedNames(), new UniqueIds())
            .load()
            .migrate()
            .migrationsExecuted;
    if (before.isPresent() && before.getAsInt() < HASHED_TOKENS) {
      eraseOldTokens();
    }
    if (before.isPresent() && location.isPostgresql()) {
      countRowsForPlans();
    }
    return steps;
  }

  /** PostgreSQL knows nothing of new tables and of indexes on expressions until it counts them. */
  private void countRowsForPlans() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE media, user_prefixes, tag_prefixes");
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  /**
   * Verifies that the database has no tables of another program, or of a newer version of this one.
   *
   * @throws DatabaseException if there are such tables
   */
  public void requireOurs() {
    OptionalInt version = version();
    version.ifPresent(this::requireKnown);
    // A history without steps is that of a process that has just begun with them. It creates the
    // history first, so whoever sees a table of it sees the history afterwards.
    if (version.isEmpty() && hasTables() && !hasTable(HISTORY)) {
      throw DatabaseException.because(
          "The database %s contains tables of another program. Use a separate database for this server."
              .formatted(location));
    }
  }

  /**
   * Verifies that the database has tables of this server.
   *
   * @return the version of the tables
   * @throws DatabaseException if there are none
   */
  public int requireSome() {
    return version()
        .orElseThrow(
            () ->
                DatabaseException.because(
                    "The database %s has no tables of this server. The commands serve and seed create them."
                        .formatted(location)));
  }

  /**
   * Verifies that the database has the current version.
   *
   * @throws DatabaseException if there are no tables, older ones or newer ones
   */
  public void requireCurrent() {
    int version = requireSome();
    requireKnown(version);
    if (version < CURRENT) {
      throw DatabaseException.because(
          "The tables of the database %s have version %s, and this program needs version %s. Run the command migrate to update them."
              .formatted(location, version, CURRENT));
    }
  }

  private void requireKnown(int version) {
    if (version > CURRENT) {
      throw DatabaseException.because(
          "The tables of the database %s have version %s, which is newer than this program supports: %s. Use a newer program."
              .formatted(location, version, CURRENT));
    }
  }

  /** Returns the version of the tables; empty if there are none of this server. */
  private OptionalInt version() {
    if (!hasTable(HISTORY)) {
      return OptionalInt.empty();
    }
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT MAX(CAST(version AS INTEGER)) FROM "
                    + HISTORY
                    + " WHERE success AND version IS NOT NULL")) {
      return rows.next() && rows.getString(1) != null
          ? OptionalInt.of(rows.getInt(1))
          : OptionalInt.empty();
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  private boolean hasTables() {
    return hasTable("%");
  }

  private boolean hasTable(String pattern) {
    try (Connection connection = source.getConnection();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(null, connection.getSchema(), pattern, new String[] {"TABLE"})) {
      return tables.next();
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  /**
   * Rewrites storage that may still contain tokens in clear: free pages and the log, or dead rows.
   */
  private void eraseOldTokens() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      if (location.isPostgresql()) {
        statement.execute("VACUUM FULL tokens");
      } else {
        statement.execute("VACUUM");
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }
}
