package io.github.instagramv1.benchmarks.server;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * A minimal server: Jetty, configured as in the reference server, with a handler that returns
 * recorded responses of the reference server. The end of the path selects the response.
 */
public final class FixedServer implements AutoCloseable {
  private final Server server;
  private final ServerConnector connector;
  private final String token;

  private FixedServer(Server server, ServerConnector connector, String token) {
    this.server = server;
    this.connector = connector;
    this.token = token;
  }

  /**
   * Starts a server. Its responses are those of the reference server to one request of each kind of
   * {@link Requests}.
   */
  public static FixedServer like(Target reference) {
    Map<String, byte[]> bodies = new LinkedHashMap<>();
    try (Connection connection = Connection.to(reference.baseUrl())) {
      Requests requests = Requests.of(reference);
      bodies.put("/likes", connection.exchange(requests.like(0)));
      connection.exchange(requests.unlike(0));
      bodies.put("/media/recent", connection.exchange(requests.mediaPage(0)));
      bodies.put("", connection.exchange(requests.user(0)));
    }
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new Responses(bodies));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return new FixedServer(server, connector, reference.token());
  }

  public Target target() {
    return new Target(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/v1"), token);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Responses extends Handler.Abstract {
    private final Map<String, byte[]> byEnd;

    Responses(Map<String, byte[]> byEnd) {
      this.byEnd = byEnd;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String path = request.getHttpURI().getPath();
      for (Map.Entry<String, byte[]> body : byEnd.entrySet()) {
        if (path.endsWith(body.getKey())) {
          response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
          response.write(true, ByteBuffer.wrap(body.getValue()), callback);
          return true;
        }
      }
      return false;
    }
  }
}
