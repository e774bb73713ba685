package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.RateWindow;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** The API over HTTP, from the moment it is started until it is closed. */
public final class ApiServer implements AutoCloseable {
  private final JettyHost host;

  private ApiServer(JettyHost host) {
    this.host = host;
  }

  /**
   * Listens.
   *
   * @param requests counts all requests of a credential
   * @param writes counts those of one operation that writes
   * @param resources the classes that implement the generated interfaces
   * @param services what their constructors take, each known by its own class
   */
  public static ApiServer start(
      ServerSettings settings,
      Authenticator authenticator,
      RateWindow requests,
      RateWindow writes,
      Set<Class<?>> resources,
      List<Object> services) {
    return new ApiServer(
        JettyHost.start(
            settings,
            new ApiApplication(settings, authenticator, requests, writes, resources, services)));
  }

  /** Where the API is reached on this machine, without a final slash. */
  public URI baseUrl() {
    return host.baseUrl();
  }

  /** Stops listening and lets the requests under way finish, for at most 20 seconds. */
  @Override
  public void close() {
    host.close();
  }

  /** Stops listening and cuts every connection. */
  public void closeNow() {
    host.closeNow();
  }
}
