package io.github.instagramv1.conformance.mutant.coded;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.mutant.Upstream;
import java.util.HashMap;
import java.util.Map;

/** Announces the page that was just sent as the next page. */
final class RepeatingCursor implements Fault {
  private static final String NEXT_URL = "next_url";

  private final Map<String, String> requested = new HashMap<>();

  @Override
  public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
    ProxyResponse response = upstream.send(request);
    return response
        .json()
        .filter(root -> root.withObject("/pagination").has(NEXT_URL))
        .map(
            root -> {
              String next = root.at("/pagination/next_url").asText();
              String before = requested.getOrDefault(request.path(), next);
              requested.put(request.path(), next);
              root.withObject("/pagination").put(NEXT_URL, before);
              return response.withJson(root);
            })
        .orElse(response);
  }
}
