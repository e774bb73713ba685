package io.github.instagramv1.server.database;

import java.time.Duration;

/**
 * How a database is used.
 *
 * @param connections how many connections to it there are at most, at least 2
 * @param patience how long a transaction waits for a connection, a lock or a response of the
 *     database
 * @param durability what a SQLite file keeps; PostgreSQL has settings of its own
 */
public record DatabaseSettings(int connections, Duration patience, Durability durability) {
  /** What a server has where nobody says otherwise. */
  public static final int SERVER_CONNECTIONS =
      Math.min(16, Math.max(8, 2 * Runtime.getRuntime().availableProcessors()));

  private static final int COMMAND_CONNECTIONS = 4;
  private static final Duration OF_SERVER = Duration.ofSeconds(2);
  private static final Duration OF_COMMAND = Duration.ofSeconds(30);

  public DatabaseSettings {
    if (connections < 2) {
      throw new IllegalArgumentException("A database needs at least 2 connections.");
    }
  }

  /** For requests, which would rather be refused than wait. */
  public static DatabaseSettings ofServer() {
    return new DatabaseSettings(SERVER_CONNECTIONS, OF_SERVER, Durability.NORMAL);
  }

  /** For commands, which have time. */
  public static DatabaseSettings ofCommand() {
    return new DatabaseSettings(COMMAND_CONNECTIONS, OF_COMMAND, Durability.NORMAL);
  }

  /** The same settings with another number of connections. */
  public DatabaseSettings withConnections(int number) {
    return new DatabaseSettings(number, patience, durability);
  }

  /** The same settings with another durability. */
  public DatabaseSettings with(Durability other) {
    return new DatabaseSettings(connections, patience, other);
  }

  /** Connections that write where several can. */
  int writers() {
    return Math.max(1, connections / 4);
  }

  /** Connections that read beside those that write. */
  int readers(int writers) {
    return connections - writers;
  }
}
