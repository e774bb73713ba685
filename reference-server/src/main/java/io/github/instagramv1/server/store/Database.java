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
import io.github.instagramv1.server.database.StateVersion;
import io.github.instagramv1.server.sql.ReadTransactions;
import io.github.instagramv1.server.sql.StatementLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * The database of a server: a SQLite file, or PostgreSQL by its JDBC URL.
 *
 * <p>SQLite has one writer at a time, so writes share one connection, queue for it instead of
 * failing, and are committed together. Readers have separate connections and never wait for
 * writers.
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
  private final Optional<StateVersion> version;
  private final WriteCountStore counts = new WriteCountStore();

  @SuppressWarnings("ThreadLocalUsage") // Each database has its own.
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
    this.version = file.map(used -> new StateVersion(Pools.unpooled(location, settings), used));
    this.group =
        version.map(state -> new GroupCommit(writing, location, settings.patience(), state));
  }

  /** Loads most of the classes that a database needs. */
  public static void preload() {
    Pools.preload();
    Jdbi.create(
        () -> {
          throw new SQLException("There is no database");
        });
  }

  /**
   * Opens a database, creates its file and tables if necessary, and migrates its schema. Only the
   * owner can read a SQLite file.
   *
   * @param location a path of a SQLite file or a {@code jdbc:postgresql:} URL
   * @throws IllegalArgumentException if it is neither, or the file cannot be created
   * @throws DatabaseException if the database cannot be used
   */
  public static Database open(String location) {
    return open(location, DatabaseSettings.ofCommand());
  }

  /** Opens a database with other settings than those of commands, which wait for 30 seconds. */
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
   * Opens an existing, up-to-date database, without changing its schema.
   *
   * @param location a path of a SQLite file or a {@code jdbc:postgresql:} URL
   * @throws IllegalArgumentException if it is neither, or the file does not exist
   * @throws DatabaseException if the database cannot be used or is not up to date
   */
  public static Database openExisting(String location) {
    return openExisting(location, Schema::requireCurrent);
  }

  /**
   * Migrates the schema of an existing database.
   *
   * @return the number of migration steps; 0 if none was necessary
   * @throws IllegalArgumentException if the file does not exist
   * @throws DatabaseException if there is no schema, or it cannot be migrated
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

  /**
   * Returns a Jdbi whose exceptions have the failure as their cause, without values in the message.
   */
  private static Jdbi jdbi(HikariDataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(failure -> "A statement failed");
    return jdbi;
  }

  /** Returns the location of the database, whose text contains neither user nor password. */
  public DatabaseLocation location() {
    return location;
  }

  /** Returns whether this is PostgreSQL rather than SQLite. */
  public boolean isPostgresql() {
    return location.isPostgresql();
  }

  /** Passes the connection pools to a consumer, by name. */
  public void showPools(BiConsumer<String, HikariPoolMXBean> watcher) {
    for (HikariDataSource pool : readers == writers ? Set.of(readers) : Set.of(readers, writers)) {
      watcher.accept(pool.getPoolName(), pool.getHikariPoolMXBean());
    }
  }

  /** Sets the logger of every statement. */
  public void logTo(SqlLogger logger) {
    reading.setSqlLogger(logger);
    writing.setSqlLogger(logger);
  }

  /** Sets the listener for statements that Jdbi does not run. */
  public void tellStatements(Consumer<String> listener) {
    reading.getConfig(StatementLog.class).setListener(listener);
    writing.getConfig(StatementLog.class).setListener(listener);
  }

  /**
   * Returns the number of the current state of the database. As long as it does not change, this
   * process has committed nothing, nor has another until {@link
   * StateVersion#FOREIGN_COMMITS_SEEN_WITHIN} ago.
   *
   * @return empty if it is unknown, as for PostgreSQL
   */
  public OptionalLong version() {
    return version.isPresent() ? version.get().current() : OptionalLong.empty();
  }

  /**
   * Runs queries that all see one state of the database.
   *
   * @throws DatabaseException if the SQLite file was removed or replaced
   */
  public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    Handle open = together.get();
    if (open != null) {
      return work.withHandle(open);
    }
    file.ifPresent(used -> used.requireUsable(false));
    return reading.inTransaction(work);
  }

  /**
   * Runs work on this thread in one transaction: all calls of {@link #read} in it see the same
   * state of the database. The work must not write.
   *
   * @throws DatabaseException if the SQLite file was removed or replaced
   */
  public <T> T readTogether(Supplier<T> work) {
    return read(handle -> readBy(handle, work));
  }

  /**
   * Runs work on this thread whose calls of {@link #read} use the transaction of a handle, which
   * may belong to a replica.
   */
  public <T> T readBy(Handle handle, Supplier<T> work) {
    together.set(handle);
    try {
      return work.get();
    } finally {
      together.remove();
    }
  }

  /**
   * Runs one transaction. With concurrent writes the work may run more than once, so it must have
   * no other effects.
   *
   * @throws DatabaseException if the SQLite file was removed, replaced or made read-only
   */
  public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    file.ifPresent(used -> used.requireUsable(true));
    return group.isPresent() ? group.get().run(work) : writeBesideOthers(work);
  }

  /**
   * Runs one transaction that changes something for a user. On PostgreSQL it is counted, so that
   * the user does not read a replica without it.
   */
  public <T, X extends Exception> T writeOf(long user, HandleCallback<T, X> work) throws X {
    return counted(List.of(user), work);
  }

  /** Runs one transaction that changes what each of two users may see or do to the other. */
  public <T, X extends Exception> T writeOfBoth(long user, long other, HandleCallback<T, X> work)
      throws X {
    return counted(List.of(user, other), work);
  }

  private <T, X extends Exception> T counted(List<Long> users, HandleCallback<T, X> work) throws X {
    if (!isPostgresql()) {
      return write(work);
    }
    return write(
        handle -> {
          T result = work.withHandle(handle);
          for (long user : users) {
            counts.add(handle, user);
          }
          return result;
        });
  }

  /** Repeats a transaction after a conflict with another one. */
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

  /** Runs one transaction without concurrent writes to the data tables. */
  public <T, X extends Exception> T writeAlone(HandleCallback<T, X> work) throws X {
    return writeOf(
        WriteCountStore.EVERYBODY,
        handle -> {
          if (isPostgresql()) {
            handle.execute(WorldTables.LOCK);
          }
          return work.withHandle(handle);
        });
  }

  /**
   * Returns the settings of PostgreSQL with which a crash of its machine can lose acknowledged
   * writes.
   *
   * @return settings such as {@code fsync = off}; empty if no write can be lost, and for SQLite
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

  /** Returns a connection for bulk loading, outside of any transaction. The caller closes it. */
  public Connection bulkConnection() {
    try {
      return Pools.patient(location).getConnection();
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  @Override
  public void close() {
    version.ifPresent(StateVersion::close);
    readers.close();
    writers.close();
  }
}
