package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.server.world.WorldSize;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Locates the databases of all sizes: SQLite files or PostgreSQL databases. */
@FunctionalInterface
interface Locations {

  /** Returns the file or URL of the database with a number of media and a maximum of likes each. */
  String of(int media, int mostLikes);

  /** Returns locations of SQLite files in a folder, which is created if it does not exist. */
  static Locations files(Path folder) throws IOException {
    Files.createDirectories(folder);
    return (media, likes) ->
        folder.resolve("world-" + media + suffix("-likes-", likes) + ".db").toString();
  }

  /**
   * Returns locations of databases on one PostgreSQL server, which are created if they do not
   * exist.
   *
   * @param url the JDBC URL of any database of the server, for a user who may create databases
   */
  static Locations databases(String url) {
    URI there = URI.create(url.substring("jdbc:".length()));
    return (media, likes) -> {
      String name = "flat_" + media + suffix("_likes_", likes);
      createIfMissing(url, name);
      String query = Objects.requireNonNullElse(there.getRawQuery(), "");
      return "jdbc:postgresql://" + there.getRawAuthority() + "/" + name + "?" + query;
    };
  }

  private static String suffix(String name, int mostLikes) {
    return mostLikes == WorldSize.STANDARD_LIKES ? "" : name + mostLikes;
  }

  private static void createIfMissing(String url, String name) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement find =
            connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
      find.setString(1, name);
      try (ResultSet found = find.executeQuery();
          Statement statement = connection.createStatement()) {
        if (!found.next()) {
          statement.execute("CREATE DATABASE " + name);
        }
      }
    } catch (SQLException e) {
      throw new IllegalArgumentException("The database " + name + " cannot be created.", e);
    }
  }
}
