package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.jersey.LaterEndpoint;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.HttpHost;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A running HTTP server of the API. */
public final class ApiServer implements AutoCloseable {
  /** The base path of the API. */
  public static final String BASE_PATH = "/v1";

  private final HttpHost host;
  private final LaterEndpoint endpoint;

  private ApiServer(HttpHost host, LaterEndpoint endpoint) {
    this.host = host;
    this.endpoint = endpoint;
  }

  /**
   * Starts the server, which then listens.
   *
   * @param limits the rate limits
   * @param resources the classes that implement the generated interfaces
   * @param services the objects that their constructors take, each known by its own class
   * @param address the address with which the current request reached the server
   * @param front wraps Jersey's endpoint, and may handle requests itself
   */
  public static ApiServer start(
      ServerSettings settings,
      Origin origin,
      Authenticator authenticator,
      RateLimits limits,
      Set<Class<?>> resources,
      List<Object> services,
      Supplier<String> address,
      UnaryOperator<Endpoint> front) {
    LaterEndpoint endpoint =
        new LaterEndpoint(
            () ->
                new ApiApplication(
                    settings, origin, authenticator, limits, resources, services, address),
            new TransportRefusals(limits, settings.rateLimit())::answer);
    HttpHost host =
        HttpHost.start(
            settings.host(),
            settings.port(),
            settings.limits(),
            settings.web().tls(),
            front.apply(endpoint));
    endpoint.begin();
    return new ApiServer(host, endpoint);
  }

  /**
   * Returns when the server can run every request. Before, it runs plain requests, and the others
   * wait. It fails with the reason if the application of the API cannot be made.
   */
  public CompletableFuture<Void> completion() {
    return endpoint.completion();
  }

  /** Returns the base URL of the API on this machine, without a final slash. */
  public URI baseUrl() {
    return URI.create(host.origin() + BASE_PATH);
  }

  /** Stops listening, and completes running requests for at most 20 seconds. */
  @Override
  public void close() {
    host.close();
    endpoint.close();
  }

  /** Stops listening, and closes every connection immediately. */
  public void closeNow() {
    host.closeNow();
    endpoint.close();
  }
}
