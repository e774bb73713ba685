package io.github.instagramv1.conformance.mutant.coded;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Faults of later pages. */
final class PageFaults {
  private static final String HIDDEN = "page_of";

  private PageFaults() {}

  /** Returns the number in {@code count}; 0 if there is none. */
  static int count(ProxyRequest request) {
    return request
        .parameter("count")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  static Fault overlapping(String key) {
    Map<String, JsonNode> last = new HashMap<>();
    return Faults.items(
        (request, items) -> {
          List<JsonNode> result = new ArrayList<>(items);
          JsonNode before = last.get(request.path());
          if (!items.isEmpty()) {
            last.put(request.path(), items.get(items.size() - 1).deepCopy());
          }
          if (request.parameter(key).isPresent() && before != null && !items.isEmpty()) {
            result.add(0, before);
            result.remove(result.size() - 1);
          }
          return result;
        });
  }

  static Fault hiddenKey(String key) {
    Fault marked =
        Faults.envelope(
            root -> {
              JsonNode url = root.at("/pagination/next_url");
              if (url.isTextual()) {
                root.withObject("/pagination").put("next_url", url.asText() + "&" + HIDDEN + "=2");
              }
            });
    return (request, upstream) -> {
      boolean followed = request.parameter(HIDDEN).isPresent();
      return marked.apply(followed ? request.without(HIDDEN) : request.without(key), upstream);
    };
  }
}
