package io.github.instagramv1.server.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A PostgreSQL database whose tables are partitioned as they would be over several machines.
 * Partitions with the same number in their names belong to one machine.
 */
final class Shards {
  private static final String SCANS =
      "SELECT relname, seq_scan + COALESCE(idx_scan, 0) FROM pg_stat_user_tables"
          + " WHERE relname LIKE '%\\_shard%'";
  private static final String OTHER_CONNECTIONS =
      "SELECT COUNT(*) FROM pg_stat_activity"
          + " WHERE datname = current_database() AND pid <> pg_backend_pid()";

  private final String url;
  private final int number;

  Shards(String url, int number) {
    this.url = url;
    this.number = number;
  }

  /** Partitions the tables with their rows. Foreign keys to other machines are dropped. */
  void spread(Layout layout) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> each : layout.keys().entrySet()) {
        spread(statement, each.getKey(), each.getValue());
      }
      statement.execute("ANALYZE");
    }
  }

  private void spread(Statement statement, String table, String key) throws SQLException {
    List<String> indexes =
        texts(statement, "SELECT indexdef FROM pg_indexes WHERE tablename = '%s'".formatted(table));
    statement.execute("ALTER TABLE %s RENAME TO whole".formatted(table));
    statement.execute(
        "CREATE TABLE %s (LIKE whole INCLUDING DEFAULTS) PARTITION BY HASH (%s)"
            .formatted(table, key));
    for (int i = 0; i < number; i++) {
      statement.execute(
          "CREATE TABLE %1$s_shard%2$d PARTITION OF %1$s FOR VALUES WITH (MODULUS %3$d, REMAINDER %2$d)"
              .formatted(table, i, number));
    }
    statement.execute("INSERT INTO %s SELECT * FROM whole".formatted(table));
    statement.execute("DROP TABLE whole CASCADE");
    for (String index : indexes) {
      boolean mayBeUnique = index.substring(index.indexOf('(')).matches(".*\\b" + key + "\\b.*");
      statement.execute(mayBeUnique ? index : index.replace("CREATE UNIQUE", "CREATE"));
    }
  }

  /**
   * Returns the number of scans by partition, after all other connections have ended and reported
   * theirs.
   */
  Map<String, Long> scans() throws SQLException {
    Map<String, Long> scans = new HashMap<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      while (!texts(statement, OTHER_CONNECTIONS).equals(List.of("0"))) {
        Thread.onSpinWait();
      }
      try (ResultSet rows = statement.executeQuery(SCANS)) {
        while (rows.next()) {
          scans.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return scans;
  }

  /** Returns the machines whose partitions were read between two counts. */
  static Set<String> touched(Map<String, Long> before, Map<String, Long> after) {
    Set<String> machines = new TreeSet<>();
    after.forEach(
        (partition, scans) -> {
          if (!scans.equals(before.get(partition))) {
            machines.add(partition.substring(partition.lastIndexOf("_shard")));
          }
        });
    return machines;
  }

  private static List<String> texts(Statement statement, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
