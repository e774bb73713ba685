package io.github.instagramv1.server.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.database.Pools;
import io.github.instagramv1.server.database.Schema;
import io.github.instagramv1.server.database.SqliteFile;
import io.github.instagramv1.server.sql.ReadTransactions;
import io.github.instagramv1.server.sql.StatementLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The database of a server: a SQLite file, or PostgreSQL by its JDBC URL.
 *
 * <p>SQLite has one writer at a time by nature, so writes share one connection there, queue for it
 * instead of failing, and are committed together. Readers have connections of their own and are
 * never held up by writers.
 */
public final class Database implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 3;

  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final Jdbi reading;
  private final Jdbi writing;
  private final DatabaseLocation location;
  private final Optional<SqliteFile> file;
  private final Optional<GroupCommit> group;
  private final ThreadLocal<Handle> together = new ThreadLocal<>();

  private Database(
      HikariDataSource readers,
      HikariDataSource writers,
      DatabaseLocation location,
      DatabaseSettings settings) {
    this.readers = readers;
    this.writers = writers;
    this.reading = jdbi(readers);
    this.writing = jdbi(writers);
    if (!location.isPostgresql()) {
      reading.setTransactionHandler(new ReadTransactions());
    }
    this.location = location;
    this.file = location.file().map(path -> SqliteFile.opened(location));
    this.group = file.map(used -> new GroupCommit(writing, location, settings.patience()));
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
    return open(location, DatabaseSettings.ofCommand());
  }

  /** The same with other settings than those of commands, which wait for 30 seconds. */
  public static Database open(String location, DatabaseSettings settings) {
    DatabaseLocation parsed = DatabaseLocation.of(location);
    parsed
        .file()
        .ifPresent(
            path -> {
              SqliteFile.prepare(path);
              // SQLite would make its log read-only too, and keep it so.
              SqliteFile.opened(parsed).requireUsable(true);
            });
    return open(parsed, settings, Schema::migrate);
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
    return open(parsed, DatabaseSettings.ofCommand(), preparation);
  }

  private static Database open(
      DatabaseLocation location, DatabaseSettings settings, Consumer<Schema> preparation) {
    try {
      if (!location.isPostgresql()) {
        // Before the journal of another program's file is changed.
        new Schema(Pools.sqliteInspector(location), location).requireOurs();
      }
      preparation.accept(new Schema(Pools.patient(location), location));
      HikariDataSource writers = Pools.writers(location, settings);
      try {
        return new Database(Pools.readers(location, settings), writers, location, settings);
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

  /** Returns whether this is PostgreSQL rather than SQLite. */
  public boolean isPostgresql() {
    return location.isPostgresql();
  }

  /** Shows the pools of connections, by name. */
  public void showPools(BiConsumer<String, HikariPoolMXBean> watcher) {
    for (HikariDataSource pool : readers == writers ? Set.of(readers) : Set.of(readers, writers)) {
      watcher.accept(pool.getPoolName(), pool.getHikariPoolMXBean());
    }
  }

  /** Tells a logger of every statement from now on, in place of the one before. */
  public void logTo(SqlLogger logger) {
    reading.setSqlLogger(logger);
    writing.setSqlLogger(logger);
  }

  /** Tells a listener of every statement that Jdbi does not run, in place of the one before. */
  public void tellStatements(Consumer<String> listener) {
    reading.getConfig(StatementLog.class).tell(listener);
    writing.getConfig(StatementLog.class).tell(listener);
  }

  /**
   * Runs queries that all see the same state of the database.
   *
   * @throws DatabaseException if the SQLite file was removed or replaced
   */
  public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    Handle open = together.get();
    if (open != null) {
      return work.withHandle(open);
    }
    file.ifPresent(used -> used.requireUsable(false));
    return location.isPostgresql()
        ? reading.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work)
        : reading.inTransaction(work);
  }

  /**
   * Runs work on this thread in one transaction: all calls of {@link #read} in it see the same
   * state of the database. The work must not write.
   *
   * @throws DatabaseException if the SQLite file was removed or replaced
   */
  public <T> T readTogether(Supplier<T> work) {
    return read(
        handle -> {
          together.set(handle);
          try {
            return work.get();
          } finally {
            together.remove();
          }
        });
  }

  /**
   * Runs one transaction: all of its writes happen, or none. Where several write at once it may run
   * more than once, so the work does nothing else.
   *
   * @throws DatabaseException if the SQLite file was removed, replaced or made read-only
   */
  public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    file.ifPresent(used -> used.requireUsable(true));
    return group.isPresent() ? group.get().run(work) : writeBesideOthers(work);
  }

  /** Begins anew where another transaction took away what this one had read. */
  private <T, X extends Exception> T writeBesideOthers(HandleCallback<T, X> work) throws X {
    for (int attempt = 1; ; attempt++) {
      try {
        return writing.inTransaction(work);
      } catch (RuntimeException e) {
        if (attempt == MOST_ATTEMPTS || !DatabaseTrouble.isConflict(e)) {
          throw e;
        }
      }
    }
  }

  /** Runs one transaction during which nobody else writes to the tables of the world. */
  public <T, X extends Exception> T writeAlone(HandleCallback<T, X> work) throws X {
    return write(
        handle -> {
          if (isPostgresql()) {
            handle.execute(WorldTables.LOCK);
          }
          return work.withHandle(handle);
        });
  }

  /**
   * What the settings of PostgreSQL let a crash of its machine undo.
   *
   * @return the settings, such as {@code fsync = off}; empty if nothing that was acknowledged is
   *     lost, and for SQLite
   */
  public List<String> unsafeSettings() {
    if (!isPostgresql()) {
      return List.of();
    }
    return read(
        handle ->
            handle
                .createQuery(
                    "SELECT name || ' = ' || setting FROM pg_settings WHERE setting = 'off'"
                        + " AND name IN ('fsync', 'synchronous_commit', 'full_page_writes')"
                        + " ORDER BY name")
                .mapTo(String.class)
                .list());
  }

  /** A connection for bulk loading, outside of any transaction. The caller closes it. */
  public Connection bulkConnection() {
    try {
      return Pools.patient(location).getConnection();
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
