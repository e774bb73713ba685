package io.github.instagramv1.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.instagramv1.server.sql.KeepingSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteOpenMode;

/**
 * Creates connection pools with the settings that each database needs. Readers and writers have
 * separate pools, so that a lock for which writers wait does not block readers.
 */
public final class Pools {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final int IDLE = 2;

  /**
   * Pages that each SQLite connection keeps. With SQLite's default of 2,000 KiB, the 50 users of a
   * list are read from the file each time.
   */
  private static final int CACHE_KIB = 8_192;

  /** The maximum size of SQLite's write-ahead log in bytes when no long read needs more. */
  static final int LARGEST_IDLE_LOG = 16 << 20;

  /**
   * Lets PostgreSQL read pages by nested loops over indexes alone, with one plan for all values. A
   * page ends after some rows, but its planner also merges, hashes or keeps all rows of a table, if
   * it takes rare rows for frequent ones; and a plan for each execution takes longer than the
   * execution. Databases that speak PostgreSQL's protocol may lack these settings.
   */
  private static final String FOR_PAGES =
      "SELECT set_config(name, CASE name WHEN 'plan_cache_mode' THEN 'force_generic_plan' ELSE 'off'"
          + " END, false) FROM pg_settings"
          + " WHERE name IN ('enable_hashjoin', 'enable_material', 'enable_mergejoin',"
          + " 'plan_cache_mode')";

  private Pools() {}

  /** Loads SQLite, which is native code. */
  public static void preload() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      throw new IllegalStateException("SQLite cannot be loaded", e);
    }
  }

  /**
   * Returns connections that write. SQLite has one, whose transactions take the write lock at their
   * start, so that none fails halfway.
   */
  public static HikariDataSource writers(DatabaseLocation location, DatabaseSettings settings) {
    return location.isPostgresql()
        ? pool(postgresql(location, settings), "writers", settings.writers(), settings)
        : pool(sqlite(location, settings, TransactionMode.IMMEDIATE), "writer", 1, settings);
  }

  /** Returns connections that read while others write. */
  public static HikariDataSource readers(DatabaseLocation location, DatabaseSettings settings) {
    return location.isPostgresql()
        ? new HikariDataSource(ofReaders(location, settings, "readers"))
        : pool(
            sqlite(location, settings, TransactionMode.DEFERRED),
            "readers",
            settings.readers(1),
            settings);
  }

  /**
   * Returns connections that read a replica, with one state of it for each transaction. The replica
   * may be unreachable.
   */
  public static HikariDataSource replica(
      DatabaseLocation location, DatabaseSettings settings, String name) {
    HikariConfig pool = ofReaders(location, settings, name);
    pool.setReadOnly(true);
    pool.setInitializationFailTimeout(-1);
    return new HikariDataSource(pool);
  }

  /** Returns connections for one thread that monitors a replica. */
  public static DataSource replicaWatcher(DatabaseLocation location, DatabaseSettings settings) {
    return postgresql(location, settings);
  }

  /** Returns connections to a SQLite file outside of the pools, which read. */
  public static DataSource unpooled(DatabaseLocation location, DatabaseSettings settings) {
    return sqlite(location, settings, TransactionMode.DEFERRED);
  }

  /**
   * Returns connections for the preparation of a database, which wait for PostgreSQL without a
   * timeout.
   */
  public static DataSource patient(DatabaseLocation location) {
    if (location.isPostgresql()) {
      PGSimpleDataSource source = postgresql(location);
      source.setReWriteBatchedInserts(true);
      return source;
    }
    return sqlite(
        location, new DatabaseSettings(2, LONG, Durability.NORMAL), TransactionMode.IMMEDIATE);
  }

  /** Returns connections that change nothing, not even the mode of the file. */
  public static DataSource sqliteInspector(DatabaseLocation location) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout((int) LONG.toMillis());
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(location.url());
    return source;
  }

  /** Returns a data source whose messages do not contain values of rows. */
  private static PGSimpleDataSource postgresql(DatabaseLocation location) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(location.url());
    source.setLogServerErrorDetail(false);
    source.setTcpKeepAlive(true);
    return source;
  }

  /** Returns a data source whose lock timeout is slightly shorter than its response timeout. */
  private static PGSimpleDataSource postgresql(
      DatabaseLocation location, DatabaseSettings settings) {
    PGSimpleDataSource source = postgresql(location);
    int seconds = (int) settings.patience().toSeconds();
    source.setConnectTimeout(seconds);
    source.setLoginTimeout(seconds);
    if (settings.isOfRequests()) {
      source.setSocketTimeout(seconds);
    }
    long lockMillis = settings.patience().toMillis() * 3 / 4;
    String given = source.getOptions();
    source.setOptions((given == null ? "" : given + " ") + "-c lock_timeout=" + lockMillis);
    return source;
  }

  private static SQLiteDataSource sqlite(
      DatabaseLocation location, DatabaseSettings settings, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // The log grows while somebody reads for long, such as an export, and is cut to this size
    // later.
    config.setJournalSizeLimit(LARGEST_IDLE_LOG);
    config.setCacheSize(-CACHE_KIB);
    config.setSynchronous(settings.durability().mode());
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) settings.patience().toMillis());
    config.setTransactionMode(mode);
    // A pool connects now and then while it serves: a file that was removed stays away.
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    SQLiteDataSource source = new KeepingSource(config);
    source.setUrl(location.url());
    return source;
  }

  private static HikariDataSource pool(
      DataSource source, String name, int size, DatabaseSettings settings) {
    return new HikariDataSource(config(source, name, size, settings));
  }

  /**
   * Returns the configuration of connections that read PostgreSQL. Every transaction reads one
   * state; setting this for each would take several statements.
   */
  private static HikariConfig ofReaders(
      DatabaseLocation location, DatabaseSettings settings, String name) {
    HikariConfig pool =
        config(
            postgresql(location, settings), name, settings.readers(settings.writers()), settings);
    pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    if (settings.isOfRequests()) {
      pool.setConnectionInitSql(FOR_PAGES);
    }
    return pool;
  }

  private static HikariConfig config(
      DataSource source, String name, int size, DatabaseSettings settings) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setPoolName(name);
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(Math.min(size, IDLE));
    pool.setConnectionTimeout(settings.patience().toMillis());
    pool.setValidationTimeout(settings.patience().toMillis() / 2);
    return pool;
  }
}
