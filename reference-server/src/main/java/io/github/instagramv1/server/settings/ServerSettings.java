package io.github.instagramv1.server.settings;

import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.database.ReplicaSettings;
import io.github.instagramv1.server.forward.TrustedProxies;
import io.github.instagramv1.server.transport.TransportLimits;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a server.
 *
 * @param database a SQLite file or a {@code jdbc:postgresql:} URL
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes a free port
 * @param publicUrl the start of {@code next_url}, instead of the address that the client used, such
 *     as {@code https://api.example.org}
 * @param trustedProxies addresses or ranges in CIDR notation of proxies whose forwarding headers
 *     the server trusts
 * @param rateLimit requests per hour for one credential
 * @param writeRateLimit requests per hour for one token to one write operation
 * @param limits the limits for connections and requests
 * @param connections the settings of the database
 * @param replicas the replicas of the database
 * @param allowSampleData whether other machines may reach sample data, whose tokens can be guessed
 * @param web the settings outside the API
 */
public record ServerSettings(
    String database,
    String host,
    int port,
    Optional<URI> publicUrl,
    Set<String> trustedProxies,
    int rateLimit,
    int writeRateLimit,
    TransportLimits limits,
    DatabaseSettings connections,
    ReplicaSettings replicas,
    boolean allowSampleData,
    WebSettings web) {

  /** The rate limit of a live application. */
  public static final int LIVE_RATE_LIMIT = 5000;

  /** The rate limit of a live application for each operation that writes. */
  public static final int LIVE_WRITE_RATE_LIMIT = 60;

  private static final int OUT_OF_REACH = 1_000_000;
  private static final int LAST_PORT = 65_535;

  /** The error message for an invalid public URL. */
  public static final String NO_PUBLIC_URL =
      "The public URL must start with http:// or https://, have a host, and have no user, password"
          + " or query string.";

  public ServerSettings {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("A port must be a number from 0 to " + LAST_PORT + ".");
    }
    if (host.isBlank()) {
      throw new IllegalArgumentException("The name of the host to listen on is empty.");
    }
    if (rateLimit < 1 || writeRateLimit < 1) {
      throw new IllegalArgumentException("A rate limit must be at least 1.");
    }
    if (publicUrl.filter(url -> !isOrigin(url)).isPresent()) {
      throw new IllegalArgumentException(NO_PUBLIC_URL);
    }
    trustedProxies = Set.copyOf(trustedProxies);
    TrustedProxies.parse(trustedProxies);
  }

  /**
   * Creates settings with limits that fit this process, and without access to sample data from
   * other machines.
   */
  public ServerSettings(
      String database,
      String host,
      int port,
      Optional<URI> publicUrl,
      Set<String> trustedProxies,
      int rateLimit,
      int writeRateLimit) {
    this(
        database,
        host,
        port,
        publicUrl,
        trustedProxies,
        rateLimit,
        writeRateLimit,
        TransportLimits.defaults(),
        DatabaseSettings.ofServer(),
        ReplicaSettings.NONE,
        false,
        WebSettings.NONE);
  }

  /** Returns a copy with other limits. */
  public ServerSettings withLimits(TransportLimits others) {
    return new ServerSettings(
        database,
        host,
        port,
        publicUrl,
        trustedProxies,
        rateLimit,
        writeRateLimit,
        others,
        connections,
        replicas,
        allowSampleData,
        web);
  }

  /** Returns a copy with other settings of the database. */
  public ServerSettings withConnections(DatabaseSettings others) {
    return new ServerSettings(
        database,
        host,
        port,
        publicUrl,
        trustedProxies,
        rateLimit,
        writeRateLimit,
        limits,
        others,
        replicas,
        allowSampleData,
        web);
  }

  /** Returns a copy with replicas of the database. */
  public ServerSettings withReplicas(ReplicaSettings others) {
    return new ServerSettings(
        database,
        host,
        port,
        publicUrl,
        trustedProxies,
        rateLimit,
        writeRateLimit,
        limits,
        connections,
        others,
        allowSampleData,
        web);
  }

  /** Returns a copy that allows or refuses access to sample data from other machines. */
  public ServerSettings withSampleDataAllowed(boolean allowed) {
    return new ServerSettings(
        database,
        host,
        port,
        publicUrl,
        trustedProxies,
        rateLimit,
        writeRateLimit,
        limits,
        connections,
        replicas,
        allowed,
        web);
  }

  /** Returns a copy with other settings outside the API. */
  public ServerSettings withWeb(WebSettings other) {
    return new ServerSettings(
        database,
        host,
        port,
        publicUrl,
        trustedProxies,
        rateLimit,
        writeRateLimit,
        limits,
        connections,
        replicas,
        allowSampleData,
        other);
  }

  private static boolean isOrigin(URI url) {
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getHost() != null
        && url.getPort() != 0
        && url.getPort() <= LAST_PORT
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
  }

  /** Returns settings for loopback on a free port, with rate limits that no test reaches. */
  public static ServerSettings local(String database) {
    return new ServerSettings(
        database, "127.0.0.1", 0, Optional.empty(), Set.of(), OUT_OF_REACH, OUT_OF_REACH);
  }

  /** Returns the location of the database and the port, without a password. */
  @Override
  public String toString() {
    return "ServerSettings[%s, %s, port %s]".formatted(DatabaseLocation.of(database), host, port);
  }
}
