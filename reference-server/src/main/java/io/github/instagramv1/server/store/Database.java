package io.github.instagramv1.server.store;

import com.zaxxer.hikari.HikariDataSource;
import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.database.Pools;
import io.github.instagramv1.server.database.Schema;
import io.github.instagramv1.server.database.SqliteFile;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The database of a server: a SQLite file, or PostgreSQL by its JDBC URL.
 *
 * <p>SQLite has one writer at a time by nature, so writes share one connection there and queue for
 * it instead of failing; readers have their own and are never held up.
 */
public final class Database implements AutoCloseable {
  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final Jdbi reading;
  private final Jdbi writing;
  private final DatabaseLocation location;
  private final Optional<SqliteFile> file;

  private Database(HikariDataSource readers, HikariDataSource writers, DatabaseLocation location) {
    this.readers = readers;
    this.writers = writers;
    this.reading = jdbi(readers);
    this.writing = jdbi(writers);
    this.location = location;
    this.file = location.file().map(path -> SqliteFile.opened(location));
  }

  /**
   * Opens a database, makes its file or tables where there are none, and brings its schema up to
   * date. A SQLite file is closed to everybody but its owner.
   *
   * @param location a path of a SQLite file or a {@code jdbc:postgresql:} URL
   * @throws IllegalArgumentException if it is neither, or no file can be there
   * @throws DatabaseException if the database cannot be used
   */
  public static Database open(String location) {
    DatabaseLocation parsed = DatabaseLocation.of(location);
    parsed
        .file()
        .ifPresent(
            path -> {
              SqliteFile.prepare(path);
              // SQLite would make its log read-only too, and keep it so.
              SqliteFile.opened(parsed).requireUsable(true);
            });
    return open(parsed, Schema::migrate);
  }

  /**
   * Opens a database that is there and up to date, and changes neither.
   *
   * @param location a path of a SQLite file or a {@code jdbc:postgresql:} URL
   * @throws IllegalArgumentException if it is neither, or there is no such file
   * @throws DatabaseException if the database cannot be used or is not up to date
   */
  public static Database openExisting(String location) {
    return openExisting(location, Schema::requireCurrent);
  }

  /**
   * Brings the schema of a database that is there up to date.
   *
   * @return how many steps that took; 0 if nothing was to be done
   * @throws IllegalArgumentException if there is no such file
   * @throws DatabaseException if there is no schema, or it cannot be brought up to date
   */
  public static int migrate(String location) {
    int[] steps = new int[1];
    openExisting(
            location,
            schema -> {
              schema.requireSome();
              steps[0] = schema.migrate();
            })
        .close();
    return steps[0];
  }

  private static Database openExisting(String location, Consumer<Schema> preparation) {
    DatabaseLocation parsed = DatabaseLocation.of(location);
    parsed.file().ifPresent(SqliteFile::requireThere);
    return open(parsed, preparation);
  }

  private static Database open(DatabaseLocation location, Consumer<Schema> preparation) {
    try {
      if (!location.isPostgresql()) {
        // Before the journal of another program's file is changed.
        new Schema(Pools.sqliteInspector(location), location).requireOurs();
      }
      HikariDataSource writers =
          location.isPostgresql() ? Pools.postgresql(location) : Pools.sqliteWriter(location);
      try {
        preparation.accept(new Schema(writers, location));
        HikariDataSource readers =
            location.isPostgresql() ? writers : Pools.sqliteReaders(location);
        return new Database(readers, writers, location);
      } catch (RuntimeException e) {
        writers.close();
        throw e;
      }
    } catch (RuntimeException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  /** What a statement failed on is its cause; its values stay out of the message. */
  private static Jdbi jdbi(HikariDataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(failure -> "A statement failed");
    return jdbi;
  }

  /** Where the database is; its text shows neither user nor password. */
  public DatabaseLocation location() {
    return location;
  }

  /** Whether this is PostgreSQL rather than SQLite. */
  public boolean isPostgresql() {
    return location.isPostgresql();
  }

  /** Tells a logger of every statement from now on, in place of the one before. */
  public void logTo(SqlLogger logger) {
    reading.setSqlLogger(logger);
    writing.setSqlLogger(logger);
  }

  /**
   * Runs queries that all see the same state of the database.
   *
   * @throws DatabaseException if the SQLite file was removed or replaced
   */
  public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    file.ifPresent(used -> used.requireUsable(false));
    return location.isPostgresql()
        ? reading.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work)
        : reading.inTransaction(work);
  }

  /**
   * Runs one transaction: all of its writes happen, or none.
   *
   * @throws DatabaseException if the SQLite file was removed, replaced or made read-only
   */
  public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    file.ifPresent(used -> used.requireUsable(true));
    return writing.inTransaction(work);
  }

  /** A connection for bulk loading, outside of any transaction. The caller closes it. */
  public Connection bulkConnection() {
    try {
      return writers.getConnection();
    } catch (java.sql.SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
