package io.github.instagramv1.server.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * Connections to a SQLite file that keep their statements. While other connections create the file,
 * recover it or close it, SQLite refuses the change to a write-ahead log at once, whatever the busy
 * timeout; opening is repeated until that timeout.
 */
public final class KeepingSource extends SQLiteDataSource {
  private static final String SCHEME = "jdbc:sqlite:";
  private static final int BUSY = 5;
  private static final int PRIMARY_CODE = 0xff;
  private static final long PAUSE_MILLIS = 5;

  public KeepingSource(SQLiteConfig config) {
    super(config);
  }

  @Override
  public SQLiteConnection getConnection(String user, String password) throws SQLException {
    long start = System.nanoTime();
    while (true) {
      try {
        return new Keeping(getUrl(), getConfig().toProperties());
      } catch (SQLiteException e) {
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (!isBusy(e) || waited >= getConfig().getBusyTimeout() || !pause()) {
          throw e;
        }
      }
    }
  }

  private static boolean isBusy(SQLiteException failure) {
    return (failure.getResultCode().code & PRIMARY_CODE) == BUSY;
  }

  /** Returns whether the pause ended without an interrupt. */
  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Used by one thread at a time, as connections are. Closing it closes its statements. */
  private static final class Keeping extends JDBC4Connection implements KeptStatements {
    private static final int MOST = 200;

    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Keeping(String url, Properties properties) throws SQLException {
      super(url, url.substring(SCHEME.length()), properties);
    }

    @Override
    public PreparedStatement statement(String sql) throws SQLException {
      PreparedStatement kept = statements.get(sql);
      if (kept == null) {
        if (statements.size() == MOST) {
          String unusedLongest = statements.keySet().iterator().next();
          statements.remove(unusedLongest).close();
        }
        kept = prepareStatement(sql);
        statements.put(sql, kept);
      }
      return kept;
    }
  }
}
