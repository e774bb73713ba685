package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Undoes what was written to the correct server. A fault also affects the requests with which
 * checks undo their own writes, and the next fault must start with the same data.
 */
final class StateRestorer implements Upstream {
  private static final Map<String, String> INVERSE =
      Map.of("follow", "unfollow", "approve", "unfollow", "block", "unblock");

  private final Upstream upstream;
  private final Deque<ProxyRequest> inverses = new ArrayDeque<>();

  StateRestorer(Upstream upstream) {
    this.upstream = upstream;
  }

  @Override
  public ProxyResponse send(ProxyRequest request) {
    ProxyResponse response = upstream.send(request);
    if (response.status() == 200
        && request.method().equals("POST")
        && request.token().isPresent()) {
      remember(request, response);
    }
    return response;
  }

  private synchronized void remember(ProxyRequest request, ProxyResponse response) {
    String path = request.path();
    if (path.endsWith("/likes")) {
      inverses.push(inverse(request, "DELETE", path));
    } else if (path.endsWith("/comments")) {
      JsonNode id = response.json().map(root -> root.at("/data/id")).orElseThrow();
      inverses.push(inverse(request, "DELETE", path + "/" + id.asText()));
    } else if (path.endsWith("/relationship")) {
      String action = INVERSE.get(request.parameter("action").orElse(""));
      if (action != null) {
        inverses.push(inverse(request, "POST", path).with("action", action));
      }
    }
  }

  private static ProxyRequest inverse(ProxyRequest request, String method, String path) {
    return new ProxyRequest("", method, path, List.of(), Map.of(), "")
        .as(request.token().orElseThrow());
  }

  /**
   * Undoes all writes, the latest first. The server refuses to undo what is already undone, which
   * is ignored.
   */
  synchronized void undoAll() {
    while (!inverses.isEmpty()) {
      upstream.send(inverses.pop());
    }
  }
}
