package io.github.instagramv1.server.http;

import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;

/** Jetty in front of the API. When it is stopped, requests under way finish first. */
final class JettyHost implements AutoCloseable {
  /** The base path of the API. */
  static final String BASE_PATH = "/v1";

  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Server server;
  private final ServerConnector connector;

  private JettyHost(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  static JettyHost start(ServerSettings settings, ApiApplication application) {
    Server server = new Server();
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setUriCompliance(UriCompliance.LEGACY);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    server.addConnector(connector);
    server.setHandler(
        new GracefulHandler(
            ContainerFactory.createContainer(JettyHttpContainer.class, application)));
    server.setErrorHandler(new JettyErrors(settings));
    server.setStopTimeout(GRACE.toMillis());
    try {
      server.start();
    } catch (Exception e) {
      stop(server);
      throw new IllegalStateException(
          "Cannot listen on %s port %d: %s"
              .formatted(settings.host(), settings.port(), e.getMessage()),
          e);
    }
    return new JettyHost(server, connector);
  }

  /** Where the API is reached on this machine, without a final slash. */
  URI baseUrl() {
    String host =
        connector.getHost().contains(":") ? "[" + connector.getHost() + "]" : connector.getHost();
    return URI.create("http://" + host + ":" + connector.getLocalPort() + BASE_PATH);
  }

  @Override
  public void close() {
    stop(server);
  }

  /** Cuts every connection, also those on which a request is under way. */
  void closeNow() {
    server.setStopTimeout(0);
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server does not stop: " + e.getMessage(), e);
    }
  }
}
