package io.github.instagramv1.server.database;

import java.time.Duration;

/**
 * The settings of a database.
 *
 * @param connections the maximum number of connections, at least 2
 * @param patience the maximum time that a transaction waits for a connection, a lock or a response
 *     of the database
 * @param durability the durability of a SQLite file; PostgreSQL has its own settings
 */
public record DatabaseSettings(int connections, Duration patience, Durability durability) {
  /** The default number of connections of a server. */
  public static final int SERVER_CONNECTIONS =
      Math.min(16, Math.max(8, 2 * Runtime.getRuntime().availableProcessors()));

  private static final int COMMAND_CONNECTIONS = 4;
  private static final Duration OF_SERVER = Duration.ofSeconds(2);
  private static final Duration OF_REPLICA = Duration.ofSeconds(1);
  private static final Duration OF_COMMAND = Duration.ofSeconds(30);

  public DatabaseSettings {
    if (connections < 2) {
      throw new IllegalArgumentException("A database needs at least 2 connections.");
    }
  }

  /** Returns the settings for requests, which are refused rather than wait long. */
  public static DatabaseSettings ofServer() {
    return new DatabaseSettings(SERVER_CONNECTIONS, OF_SERVER, Durability.NORMAL);
  }

  /** Returns the settings for commands, which can wait longer. */
  public static DatabaseSettings ofCommand() {
    return new DatabaseSettings(COMMAND_CONNECTIONS, OF_COMMAND, Durability.NORMAL);
  }

  /** Returns a copy for a replica, which fails sooner: another read can take its place. */
  public DatabaseSettings ofReplica() {
    return new DatabaseSettings(connections, OF_REPLICA, durability);
  }

  /** Returns a copy with another number of connections. */
  public DatabaseSettings withConnections(int number) {
    return new DatabaseSettings(number, patience, durability);
  }

  /** Returns a copy with another durability. */
  public DatabaseSettings with(Durability other) {
    return new DatabaseSettings(connections, patience, other);
  }

  /** Returns whether these are settings for requests, not for commands, which can wait longer. */
  boolean isOfRequests() {
    return patience.compareTo(OF_COMMAND) < 0;
  }

  /** Returns the number of connections that write, if several can. */
  int writers() {
    return Math.max(1, connections / 4);
  }

  /** Returns the number of connections that read, in addition to those that write. */
  int readers(int writers) {
    return connections - writers;
  }
}
