package io.github.instagramv1.server.transport;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jetty in front of an endpoint. Stopping it completes running requests first. */
public final class HttpHost implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpHost.class);
  private static final Duration STOP_TIME = Duration.ofSeconds(20);
  private static final long TICK_MILLIS = 250;
  private static final long ADMISSION_TICK_MILLIS = 25;
  private static final int MOST_SURPLUS = 64;
  private static final int SEND_BUFFER = 128 * 1024;

  /** Holds most requests; Jetty's 8 KiB were half of what a request allocated. */
  private static final int INPUT_BUFFER = 2 * 1024;

  /** Holds most heads; a larger one gets a second buffer. */
  private static final int RESPONSE_HEAD = 1024;

  private final Server server;
  private final ServerConnector connector;
  private final Connections connections;
  private final String scheme;

  private HttpHost(
      Server server, ServerConnector connector, Connections connections, String scheme) {
    this.scheme = scheme;
    this.server = server;
    this.connector = connector;
    this.connections = connections;
  }

  /** Loads most of the classes that a host needs. */
  public static void preload() {
    TransportLimits limits = TransportLimits.defaults();
    connector(new Server(), limits, new Connections(limits), Optional.empty());
  }

  /**
   * Starts a host.
   *
   * @param address a host name or an IP address
   * @param port 0 for a free port
   * @throws IllegalStateException if the address cannot be used
   */
  public static HttpHost start(
      String address, int port, TransportLimits limits, Endpoint endpoint) {
    return start(address, port, limits, Optional.empty(), endpoint);
  }

  /**
   * Starts a host.
   *
   * @param tls for HTTPS; empty for HTTP
   */
  public static HttpHost start(
      String address, int port, TransportLimits limits, Optional<Tls> tls, Endpoint endpoint) {
    Server server = new Server();
    Connections connections = new Connections(limits);
    Admission admission =
        new Admission(
            limits.running(), limits.waiting(), limits.patience(), server.getThreadPool());
    Budget buffers = new Budget(limits.bufferedBytes());
    ServerConnector connector = connector(server, limits, connections, tls);
    connector.setHost(address);
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(
        new GracefulHandler(
            new ExchangeHandler(
                new Exchange.Frame(endpoint, limits, connections, admission, buffers))));
    server.setErrorHandler(new ErrorAnswers(endpoint));
    server.setStopTimeout(STOP_TIME.toMillis());
    HttpHost host =
        new HttpHost(server, connector, connections, tls.isPresent() ? "https" : "http");
    try {
      server.start();
    } catch (Exception e) {
      host.close();
      throw new IllegalStateException(
          "Cannot listen on %s port %s: %s".formatted(address, port, e.getMessage()), e);
    }
    host.every(TICK_MILLIS, connections::enforceLimits);
    host.every(ADMISSION_TICK_MILLIS, admission::refuseOverdue);
    return host;
  }

  private static ServerConnector connector(
      Server server, TransportLimits limits, Connections connections, Optional<Tls> tls) {
    HttpConfiguration http = new HttpConfiguration();
    // Otherwise a header line that differs in case alone gets the value of an earlier request.
    http.setHeaderCacheCaseSensitive(true);
    http.setSendServerVersion(false);
    // A semicolon begins no parameter in this server, so it makes no path ambiguous.
    http.setUriCompliance(
        UriCompliance.LEGACY.with("paths", UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER));
    http.setInputBufferSize(INPUT_BUFFER);
    http.setMaxResponseHeaderSize(http.getResponseHeaderSize());
    http.setResponseHeaderSize(RESPONSE_HEAD);
    http.setUseInputDirectByteBuffers(false);
    http.setUseOutputDirectByteBuffers(false);
    // Where buffers are shared by way of a pool, one that a client's hang-up gives back too early
    // would carry one client's bytes into another's response.
    ByteBufferPool unshared = ByteBufferPool.NON_POOLING;
    StrictConnection.Factory http1 = new StrictConnection.Factory(http);
    ServerConnector connector =
        new ServerConnector(
            server,
            null,
            null,
            unshared,
            -1,
            -1,
            tls.map(secure -> secure.around(http1, http))
                .orElseGet(() -> new ConnectionFactory[] {http1}));
    connector.setIdleTimeout(limits.headTime().toMillis());
    // Connections that wait are closed at once, and those with a request under way keep their time.
    connector.setShutdownIdleTimeout(-1);
    // Room for a large response, so that most are sent at once; else the kernel would take
    // megabytes.
    connector.setAcceptedSendBufferSize(SEND_BUFFER);
    connector.addBean(connections);
    int surplus = Math.min(MOST_SURPLUS, Math.max(1, limits.connections() / 4));
    server.addBean(new NetworkConnectionLimit(limits.connections() + surplus, connector));
    return connector;
  }

  /** Returns the origin of the server on this machine. */
  public URI origin() {
    String host =
        connector.getHost().contains(":") ? "[" + connector.getHost() + "]" : connector.getHost();
    return URI.create(scheme + "://" + host + ":" + connector.getLocalPort());
  }

  /** Stops listening, and completes running requests for at most 20 seconds. */
  @Override
  public void close() {
    stop();
  }

  /** Closes every connection immediately, including those with a running request. */
  public void closeNow() {
    server.setStopTimeout(0);
    // A stop that is under way holds a lock until the requests are over.
    connections.cut();
    stop();
  }

  private void every(long millis, Runnable task) {
    server
        .getScheduler()
        .schedule(
            () -> {
              try {
                task.run();
              } finally {
                if (!server.isStopped()) {
                  every(millis, task);
                }
              }
            },
            millis,
            TimeUnit.MILLISECONDS);
  }

  private void stop() {
    try {
      server.stop();
    } catch (TimeoutException e) {
      // The requests that were not over by then are cut.
      LOG.warn("Requests were still running after {} seconds", STOP_TIME.toSeconds());
    } catch (Exception e) {
      throw new IllegalStateException("The server could not be stopped: " + e.getMessage(), e);
    }
  }
}
