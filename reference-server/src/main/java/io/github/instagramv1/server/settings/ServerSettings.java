package io.github.instagramv1.server.settings;

import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.forward.TrustedProxies;
import io.github.instagramv1.server.transport.TransportLimits;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * How a server is run.
 *
 * @param database a SQLite file or a {@code jdbc:postgresql:} URL
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param publicUrl what {@code next_url} begins with instead of what the caller used, such as
 *     {@code https://api.example.org}
 * @param trustedProxies addresses, or ranges of them in CIDR notation, of proxies whose forwarding
 *     headers are believed
 * @param rateLimit requests that a credential may make in an hour
 * @param writeRateLimit requests that a token may make in an hour to one operation that writes
 * @param limits how much of the server clients may take
 * @param connections how the database is used
 * @param allowSampleData whether others than this machine may reach a generated world, whose tokens
 *     can be guessed
 * @param web what is served beside the API
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
    boolean allowSampleData,
    WebSettings web) {

  /** The rate limit of a live application. */
  public static final int LIVE_RATE_LIMIT = 5000;

  /** The rate limit of a live application for each operation that writes. */
  public static final int LIVE_WRITE_RATE_LIMIT = 60;

  private static final int OUT_OF_REACH = 1_000_000;
  private static final int LAST_PORT = 65_535;

  /** What a public URL has to be, as a sentence. */
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

  /** Settings with limits that fit this process, and a generated world for this machine alone. */
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
        false,
        WebSettings.NONE);
  }

  /** The same settings with other limits. */
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
        allowSampleData,
        web);
  }

  /** The same settings with another use of the database. */
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
        allowSampleData,
        web);
  }

  /** The same settings, which let others reach a generated world, or do not. */
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
        allowed,
        web);
  }

  /** The same settings with something else beside the API. */
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

  /** A server for this machine alone, on a free port, with rate limits that no test reaches. */
  public static ServerSettings local(String database) {
    return new ServerSettings(
        database, "127.0.0.1", 0, Optional.empty(), Set.of(), OUT_OF_REACH, OUT_OF_REACH);
  }

  /** Shows where the database is, and no password. */
  @Override
  public String toString() {
    return "ServerSettings[%s, %s, port %s]".formatted(DatabaseLocation.of(database), host, port);
  }
}
