package io.github.instagramv1.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connection pools, with what each database needs to be safe and quick. */
final class Pools {
  private static final int BUSY_MILLIS = 30_000;
  private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private Pools() {}

  /**
   * One connection whose transactions take the write lock when they begin, so none fails halfway.
   */
  static HikariDataSource sqliteWriter(String file) {
    return sqlite(file, "sqlite-writer", 1, SQLiteConfig.TransactionMode.IMMEDIATE);
  }

  static HikariDataSource sqliteReaders(String file) {
    return sqlite(file, "sqlite-readers", READERS, SQLiteConfig.TransactionMode.DEFERRED);
  }

  static HikariDataSource postgresql(String url) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setPoolName("postgresql");
    pool.setMaximumPoolSize(2 * READERS);
    return new HikariDataSource(pool);
  }

  private static HikariDataSource sqlite(
      String file, String name, int size, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // With a write-ahead log this loses nothing when the process dies, only when the machine does.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setPoolName(name);
    pool.setMaximumPoolSize(size);
    return new HikariDataSource(pool);
  }
}
