package io.github.instagramv1.contract.review.library;

import io.github.instagramv1.contract.source.YamlValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The references between components of a contract, by names such as {@code schemas/Media}. */
final class ComponentReferences {
  private static final String COMPONENTS = "#/components/";

  private final Map<String, YamlValue> components = new LinkedHashMap<>();
  private final IdentityHashMap<YamlValue, List<String>> known = new IdentityHashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final boolean onlyToComponents;

  ComponentReferences(YamlValue root) {
    root.get("components")
        .ifPresent(
            all ->
                all.members()
                    .forEach(
                        (kind, each) ->
                            each.members()
                                .forEach(
                                    (name, value) -> components.put(name(kind, name), value))));
    onlyToComponents = root.written().references().stream().allMatch(this::isToComponent);
  }

  static String name(String kind, String name) {
    return kind + "/" + name;
  }

  /** Returns whether no reference leads elsewhere, or into a component. */
  boolean onlyToComponents() {
    return onlyToComponents;
  }

  Set<String> names() {
    return components.keySet();
  }

  Optional<YamlValue> component(String name) {
    return Optional.ofNullable(components.get(name));
  }

  /** Returns the direct references of a value, each once. */
  List<String> referencesIn(YamlValue value) {
    return known.computeIfAbsent(value, this::find);
  }

  private List<String> find(YamlValue value) {
    Set<String> found = new LinkedHashSet<>();
    value
        .written()
        .scalars(
            (holder, key, text) -> {
              if (text.startsWith(COMPONENTS)) {
                found.add(spellings.computeIfAbsent(text, ComponentReferences::nameOf));
              } else if (holder.equals("mapping")) {
                // A schema's name in the mapping of a discriminator.
                found.add(name("schemas", text));
              }
            });
    return List.copyOf(found);
  }

  /** Returns components and all components that they refer to. */
  Set<String> reachableFrom(Set<String> names) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (components.containsKey(next) && reached.add(next)) {
        open.addAll(of(next));
      }
    }
    return reached;
  }

  /** Returns the components that lead to one of these. */
  Set<String> users(Set<String> names) {
    Map<String, Set<String>> users = new HashMap<>();
    for (String each : components.keySet()) {
      of(each).forEach(to -> users.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(each));
    }
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      for (String each : users.getOrDefault(open.pop(), Set.of())) {
        if (found.add(each)) {
          open.add(each);
        }
      }
    }
    return found;
  }

  private List<String> of(String name) {
    return referencesIn(components.get(name));
  }

  /** The name of what a reference leads to. */
  private static String nameOf(String reference) {
    return URLDecoder.decode(
            reference.substring(COMPONENTS.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
        .replace("~1", "/")
        .replace("~0", "~");
  }

  private boolean isToComponent(String reference) {
    return reference.isEmpty()
        || (reference.startsWith(COMPONENTS) && components.containsKey(nameOf(reference)));
  }
}
