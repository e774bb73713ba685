package io.github.instagramv1.server.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Version 2 of the schema: tokens, including existing ones, are stored as hashes. */
final class HashTokens implements JavaMigration {
  private static final int BATCH = 1000;

  private final boolean postgresql;

  HashTokens(boolean postgresql) {
    this.postgresql = postgresql;
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("2");
  }

  @Override
  public String getDescription() {
    return "hash tokens";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement statement = connection.createStatement()) {
      if (!postgresql) {
        // What is overwritten would stay readable in the file.
        statement.execute("PRAGMA secure_delete = ON");
      }
      statement.execute("ALTER TABLE tokens RENAME COLUMN token TO token_hash");
      hash(connection, tokens(statement));
    }
  }

  private static List<String> tokens(Statement statement) throws SQLException {
    List<String> tokens = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT token_hash FROM tokens")) {
      while (rows.next()) {
        tokens.add(rows.getString(1));
      }
    }
    return tokens;
  }

  private static void hash(Connection connection, List<String> tokens) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE tokens SET token_hash = ? WHERE token_hash = ?")) {
      int waiting = 0;
      for (String token : tokens) {
        update.setString(1, TokenHash.of(token));
        update.setString(2, token);
        update.addBatch();
        if (++waiting % BATCH == 0) {
          update.executeBatch();
        }
      }
      update.executeBatch();
    }
  }
}
