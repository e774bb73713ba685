package io.github.instagramv1.server.store;

import com.zaxxer.hikari.HikariDataSource;
import io.github.instagramv1.server.store.migration.FoldedNames;
import java.sql.Connection;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The database of a server: a SQLite file, or PostgreSQL by its JDBC URL. Its schema is brought up
 * to date when it is opened.
 *
 * <p>SQLite has one writer at a time by nature, so writes share one connection there and queue for
 * it instead of failing; readers have their own and are never held up.
 */
public final class Database implements AutoCloseable {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final Jdbi reading;
  private final Jdbi writing;
  private final boolean postgresql;

  private Database(HikariDataSource readers, HikariDataSource writers, boolean postgresql) {
    this.readers = readers;
    this.writers = writers;
    this.reading = Jdbi.create(readers);
    this.writing = Jdbi.create(writers);
    this.postgresql = postgresql;
  }

  /**
   * Opens a database and brings its schema up to date.
   *
   * @param location a path of a SQLite file, made if it is not there, or a {@code jdbc:postgresql:}
   *     URL
   */
  public static Database open(String location) {
    boolean postgresql = location.startsWith(POSTGRESQL);
    HikariDataSource writers =
        postgresql ? Pools.postgresql(location) : Pools.sqliteWriter(location);
    try {
      Flyway.configure()
          .dataSource(writers)
          .placeholders(Map.of("keytext", postgresql ? "TEXT COLLATE \"C\"" : "TEXT"))
          .javaMigrations(new FoldedNames())
          .load()
          .migrate();
      HikariDataSource readers = postgresql ? writers : Pools.sqliteReaders(location);
      return new Database(readers, writers, postgresql);
    } catch (RuntimeException e) {
      writers.close();
      throw e;
    }
  }

  /** Whether this is PostgreSQL rather than SQLite. */
  public boolean isPostgresql() {
    return postgresql;
  }

  /** Tells a logger of every statement from now on, in place of the one before. */
  public void logTo(SqlLogger logger) {
    reading.setSqlLogger(logger);
    writing.setSqlLogger(logger);
  }

  /** Runs queries that all see the same state of the database. */
  public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    return postgresql
        ? reading.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work)
        : reading.inTransaction(work);
  }

  /** Runs one transaction: all of its writes happen, or none. */
  public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    return writing.inTransaction(work);
  }

  /** A connection for bulk loading, outside of any transaction. The caller closes it. */
  public Connection bulkConnection() {
    try {
      return writers.getConnection();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("The database gives no connection", e);
    }
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
