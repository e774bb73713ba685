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

/** Where the world of each size is kept: in a SQLite file or in a PostgreSQL database. */
@FunctionalInterface
interface Locations {

  /** Returns the file or URL for the world with this many media objects, and likes at most. */
  String of(int media, int mostLikes);

  /** Files of a folder, which is made if it does not exist. */
  static Locations files(Path folder) throws IOException {
    Files.createDirectories(folder);
    return (media, likes) ->
        folder.resolve("world-" + media + suffix("-likes-", likes) + ".db").toString();
  }

  /**
   * Databases of one PostgreSQL server, made if they do not exist.
   *
   * @param url JDBC URL of any database there, by a user who may create databases
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
