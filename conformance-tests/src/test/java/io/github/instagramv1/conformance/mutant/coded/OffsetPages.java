package io.github.instagramv1.conformance.mutant.coded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.mutant.Upstream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Treats a page key as the current number of items before the page. */
final class OffsetPages implements Fault {
  private final String key;
  private final Map<String, Integer> offsets = new HashMap<>();

  OffsetPages(String key) {
    this.key = key;
  }

  @Override
  public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
    int offset = offsets.getOrDefault(request.parameter(key).orElse(""), 0);
    int count = PageFaults.count(request);
    if (count == 0) {
      return upstream.send(request);
    }
    ProxyResponse response =
        upstream.send(request.without(key).with("count", String.valueOf(offset + count)));
    if (response.status() != 200 || response.json().isEmpty()) {
      return response;
    }
    ObjectNode root = response.json().get();
    List<JsonNode> items = new ArrayList<>();
    root.path("data").forEach(items::add);
    root.putArray("data").addAll(items.subList(Math.min(offset, items.size()), items.size()));
    JsonNode next = root.path("pagination").path("next_url");
    if (next.isTextual()) {
      List<Map.Entry<String, String>> query = ProxyRequest.parse(next.asText().split("\\?", 2)[1]);
      query.stream()
          .filter(pair -> pair.getKey().equals(key))
          .forEach(pair -> offsets.put(pair.getValue(), items.size()));
      root.withObject("/pagination")
          .put("next_url", next.asText().replaceFirst("([?&])count=[0-9]+", "$1count=" + count));
    }
    return response.withJson(root);
  }
}
