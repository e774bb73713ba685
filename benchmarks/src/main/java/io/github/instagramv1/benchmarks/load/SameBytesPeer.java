package io.github.instagramv1.benchmarks.load;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Jetty, which sends the recorded bytes: the reference server without its own work. */
final class SameBytesPeer {
  private SameBytesPeer() {}

  /** Serves a recording, whose file is the argument, until the process is ended. */
  public static void main(String[] arguments) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new Bodies(Recording.load(Path.of(arguments[0])).bodies()));
    server.start();
    ServerProcess.announce(connector.getLocalPort());
  }

  private static final class Bodies extends Handler.Abstract {
    private final Map<String, byte[]> byRequest;

    Bodies(Map<String, byte[]> byRequest) {
      this.byRequest = byRequest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      byte[] body =
          byRequest.get(
              ServerProcess.request(request.getMethod(), request.getHttpURI().getPathQuery()));
      if (body == null) {
        return false;
      }
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
      response.write(true, ByteBuffer.wrap(body), callback);
      return true;
    }
  }
}
