package io.github.instagramv1.conformance.mutant.coded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.mutant.Upstream;

/** Announces, on the last page, the last page once more. */
final class NeverEnding implements Fault {
  private static final String NEXT_URL = "next_url";

  private ObjectNode announced;

  @Override
  public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
    ProxyResponse response = upstream.send(request);
    if (response.json().isEmpty() || response.status() != 200) {
      return response;
    }
    ObjectNode root = response.json().get();
    ObjectNode pagination = root.withObject("/pagination");
    if (pagination.has(NEXT_URL)) {
      announced = pagination.deepCopy();
    } else if (announced != null) {
      root.set("pagination", announced);
    } else {
      pagination.put("next_max_id", "1_1").put(NEXT_URL, "http://localhost/v1/none?max_id=1_1");
    }
    return response.withJson(root);
  }
}
