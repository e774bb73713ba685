package io.github.instagramv1.contract.review.library;

import io.swagger.v3.oas.models.PathItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openapitools.openapidiff.core.compare.matchers.PathMatcher;

/**
 * Matches paths by their form, independent of the names of parameters. The library would compare
 * each path with all others, and refuses two of one form, which {@link LibraryForm} removes.
 */
final class PathsByForm implements PathMatcher {
  private Map<String, String> names;

  @Override
  public Optional<Map.Entry<String, PathItem>> find(
      Map.Entry<String, PathItem> path, Map<String, PathItem> others) {
    if (names == null) {
      names = new HashMap<>();
      others.keySet().forEach(each -> names.put(form(each), each));
    }
    return Optional.ofNullable(names.get(form(path.getKey())))
        .filter(others::containsKey)
        .map(each -> Map.entry(each, others.get(each)));
  }

  /** The path without the names of its parameters. */
  static String form(String path) {
    return path.replaceAll("\\{[^/{}]+}", "{}");
  }
}
