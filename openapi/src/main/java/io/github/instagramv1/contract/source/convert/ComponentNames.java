package io.github.instagramv1.contract.source.convert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names of values of other files: the last part of their place if that is unique, otherwise all of
 * it, so that names do not depend on the order of references.
 */
final class ComponentNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> shortNames = new HashMap<>();

  /** A component of the contract's own. */
  void reserve(String kind, String name) {
    taken.add(kind + " " + name);
  }

  /** A value that needs a name. */
  void add(String kind, String place) {
    shortNames.merge(kind + " " + lastSegment(place), 1, Integer::sum);
  }

  /** Returns the name of a value that was added. */
  String of(String kind, String place) {
    String last = kind + " " + lastSegment(place);
    return shortNames.get(last) == 1 && !taken.contains(last)
        ? lastSegment(place)
        : wholePath(place);
  }

  private static String lastSegment(String place) {
    return sanitized(withoutEnding(place).replaceFirst(".*[/#]", ""));
  }

  private static String wholePath(String place) {
    return sanitized(withoutEnding(place));
  }

  private static String withoutEnding(String place) {
    return place.replaceAll("\\.(?:ya?ml|json)(?=#|$)", "");
  }

  private static String sanitized(String name) {
    return name.replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "").replaceAll("[^A-Za-z0-9_.-]+", "_");
  }
}
