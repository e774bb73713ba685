package io.github.instagramv1.server.database;

import java.time.Duration;
import java.util.List;

/**
 * The replicas of a PostgreSQL database.
 *
 * @param locations where they are, each a single server; empty if there are none
 * @param lag the maximum age of a replica's data, 0 or at least 2 seconds; with 0, requests see all
 *     that was committed before them
 */
public record ReplicaSettings(List<DatabaseLocation> locations, Duration lag) {
  /** No replicas. */
  public static final ReplicaSettings NONE = new ReplicaSettings(List.of(), Duration.ZERO);

  private static final int LEAST_LAG_SECONDS = 2;
  private static final int MOST_LAG_SECONDS = 3600;

  public ReplicaSettings {
    locations = List.copyOf(locations);
  }

  /**
   * Parses the options of a command.
   *
   * @param database the path or URL of the database
   * @param urls the URLs of its replicas
   * @param lagSeconds the maximum age of a replica's data
   * @throws IllegalArgumentException if the database is not PostgreSQL or an option is invalid; the
   *     message contains no URL, since a URL may contain a password
   */
  public static ReplicaSettings of(String database, List<String> urls, int lagSeconds) {
    if (lagSeconds != 0 && (lagSeconds < LEAST_LAG_SECONDS || lagSeconds > MOST_LAG_SECONDS)) {
      throw new IllegalArgumentException(
          "--replica-lag must be 0 or a number of seconds from %s to %s."
              .formatted(LEAST_LAG_SECONDS, MOST_LAG_SECONDS));
    }
    if (!urls.isEmpty() && !DatabaseLocation.of(database).isPostgresql()) {
      throw new IllegalArgumentException(
          "--read-replica needs a --database that is a jdbc:postgresql: URL. SQLite has no replicas.");
    }
    return new ReplicaSettings(
        urls.stream().map(ReplicaSettings::location).toList(), Duration.ofSeconds(lagSeconds));
  }

  /** Returns the age at which a replica is no longer used, which is measured by the second. */
  public Duration longestLag() {
    return lag.isZero() ? Duration.ofSeconds(LEAST_LAG_SECONDS) : lag;
  }

  private static DatabaseLocation location(String url) {
    if (!url.startsWith(DatabaseLocation.POSTGRESQL)) {
      throw new IllegalArgumentException(
          "--read-replica must be a URL of the form"
              + " jdbc:postgresql://HOST:PORT/DATABASE?user=NAME.");
    }
    return DatabaseLocation.of(url);
  }
}
