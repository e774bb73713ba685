package io.github.instagramv1.server.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.jdbc4.JDBC4Connection;

/** Connections to a SQLite file that keep their statements. */
public final class KeepingSource extends SQLiteDataSource {
  private static final String SCHEME = "jdbc:sqlite:";

  public KeepingSource(SQLiteConfig config) {
    super(config);
  }

  @Override
  public SQLiteConnection getConnection(String user, String password) throws SQLException {
    return new Keeping(getUrl(), getConfig().toProperties());
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
