package io.github.instagramv1.conformance.model;

import io.github.instagramv1.conformance.check.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the parameters of the URL of a next page: it must have all parameters of the request's URL
 * except the page key. Unknown parameters stay, even if they are repeated, empty, or have no value.
 * {@code sig} and {@code callback} are dropped, because they belong to one request. A token that
 * was sent in a header must not be in the URL.
 */
public final class NextPage {
  private static final Set<String> DROPPED = Set.of("sig", "callback");

  private NextPage() {}

  /**
   * Returns the fault of the parameters of a next page's URL.
   *
   * @param sent the parameters of the request's URL, decoded
   * @param next those of the next page's
   * @param key the page key
   */
  public static Optional<String> fault(
      List<Map.Entry<String, String>> sent, List<Map.Entry<String, String>> next, String key) {
    List<Map.Entry<String, String>> missing = new ArrayList<>(withoutKey(sent, key));
    List<Map.Entry<String, String>> extra = new ArrayList<>();
    for (Map.Entry<String, String> each : withoutKey(next, key)) {
      if (!missing.remove(each)) {
        extra.add(each);
      }
    }
    long keys = next.stream().filter(each -> each.getKey().equals(key)).count();
    if (keys != 1) {
      return Optional.of("has " + key + " " + keys + " times");
    }
    Set<String> dropped = new HashSet<>(DROPPED);
    dropped.retainAll(next.stream().map(Map.Entry::getKey).toList());
    if (!dropped.isEmpty()) {
      return Optional.of("keeps " + dropped);
    }
    return missing.isEmpty() && extra.isEmpty()
        ? Optional.empty()
        : Optional.of("lacks " + missing + " and has " + extra + " instead");
  }

  /** Returns the fault as a finding. */
  public static Optional<Finding> finding(
      List<Map.Entry<String, String>> sent, List<Map.Entry<String, String>> next, String key) {
    return fault(sent, next, key).map(wrong -> new Finding("next_url.parameters", "it " + wrong));
  }

  private static List<Map.Entry<String, String>> withoutKey(
      List<Map.Entry<String, String>> parameters, String key) {
    return parameters.stream()
        .filter(each -> !each.getKey().equals(key) && !DROPPED.contains(each.getKey()))
        .toList();
  }
}
