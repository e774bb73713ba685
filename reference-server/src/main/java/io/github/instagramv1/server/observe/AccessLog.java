package io.github.instagramv1.server.observe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Endpoint;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.eclipse.jetty.server.Request;

/**
 * Writes one line of JSON for each request. It contains the path without the query string, which
 * may contain tokens; unknown paths are omitted, because they may contain anything.
 */
public final class AccessLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;
  private final InstantSource clock;

  public AccessLog(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  void add(Request request, String operation, Answer answer, Duration time, String id) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("id", id);
    if (request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
        && peer.getAddress() != null) {
      line.put("peer", peer.getAddress().getHostAddress());
    }
    line.put("method", request.getMethod());
    line.put("operation", operation);
    if (request.getAttribute(Endpoint.OPERATION) != null) {
      line.put("path", request.getHttpURI().getPath());
    }
    line.put("status", answer.status());
    line.put("bytes", answer.body().length);
    line.put("micros", time.toNanos() / 1_000);
    out.println(line);
  }
}
