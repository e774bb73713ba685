package io.github.instagramv1.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Connection pools, with what each database needs to be safe and quick. */
public final class Pools {
  private static final int BUSY_MILLIS = 30_000;
  private static final int CONNECT_MILLIS = 10_000;
  private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private Pools() {}

  /**
   * One connection whose transactions take the write lock when they begin, so none fails halfway.
   */
  public static HikariDataSource sqliteWriter(DatabaseLocation location) {
    return sqlite(location, "sqlite-writer", 1, SQLiteConfig.TransactionMode.IMMEDIATE);
  }

  /** Connections that read while another one writes. */
  public static HikariDataSource sqliteReaders(DatabaseLocation location) {
    return sqlite(location, "sqlite-readers", READERS, SQLiteConfig.TransactionMode.DEFERRED);
  }

  /** Connections that change nothing, not even how the file is used. */
  public static DataSource sqliteInspector(DatabaseLocation location) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(location.url());
    return source;
  }

  /** Connections to PostgreSQL, whose messages leave out the values of rows. */
  public static HikariDataSource postgresql(DatabaseLocation location) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(location.url());
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    pool.setConnectionTimeout(CONNECT_MILLIS);
    pool.setPoolName("postgresql");
    pool.setMaximumPoolSize(2 * READERS);
    return new HikariDataSource(pool);
  }

  private static HikariDataSource sqlite(
      DatabaseLocation location, String name, int size, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // With a write-ahead log this loses nothing when the process dies, only when the machine does.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(mode);
    // A pool connects now and then while it serves: a file that was removed stays away.
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(location.url());
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setPoolName(name);
    pool.setMaximumPoolSize(size);
    return new HikariDataSource(pool);
  }
}
