package io.github.instagramv1.conformance.mutant.coded;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.HashMap;
import java.util.Map;

/** Faults in comments that need the id of a comment. */
final class CommentFaults {
  private CommentFaults() {}

  static Fault forgotten() {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      String id = response.json().map(root -> root.at("/data/id").asText()).orElse("");
      if (response.status() == 200 && !id.isEmpty()) {
        // The body of a DELETE request is ignored, so the token moves to the query.
        ProxyRequest bare = request.as(request.token().orElse("")).without("text");
        upstream.send(bare.withMethod("DELETE").withPath(request.path() + "/" + id));
      }
      return response;
    };
  }

  static Fault deletedElsewhere() {
    Map<String, String> homes = new HashMap<>();
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      if (request.operation().equals("createComment")) {
        String id = response.json().map(root -> root.at("/data/id").asText()).orElse("");
        homes.put(id, request.path() + "/" + id);
        return response;
      }
      String home = homes.get(request.segment(4));
      return response.status() == 200 || home == null
          ? response
          : upstream.send(request.withPath(home));
    };
  }
}
