package io.github.instagramv1.contract.review.library;

import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openapitools.openapidiff.core.compare.matchers.DefaultPathMatcher;
import org.openapitools.openapidiff.core.compare.matchers.PathMatcher;

/**
 * Matches paths as the library itself does, which takes each for comparison with all others; here
 * only those of one form, whatever their parameters are called, are.
 */
final class PathsByForm implements PathMatcher {
  private final PathMatcher matcher = new DefaultPathMatcher();
  private Map<String, List<String>> names;

  @Override
  public Optional<Map.Entry<String, PathItem>> find(
      Map.Entry<String, PathItem> path, Map<String, PathItem> others) {
    if (names == null) {
      names = new HashMap<>();
      others
          .keySet()
          .forEach(each -> names.computeIfAbsent(form(each), key -> new ArrayList<>()).add(each));
    }
    Map<String, PathItem> similar = new LinkedHashMap<>();
    for (String each : names.getOrDefault(form(path.getKey()), List.of())) {
      // Those that were matched are gone by now.
      if (others.containsKey(each)) {
        similar.put(each, others.get(each));
      }
    }
    return matcher.find(path, similar);
  }

  /** The path without the names of its parameters. */
  static String form(String path) {
    return path.replaceAll("\\{[^/{}]+}", "{}");
  }
}
