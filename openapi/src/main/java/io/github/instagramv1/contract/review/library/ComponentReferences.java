package io.github.instagramv1.contract.review.library;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which components of a contract refer to which, by names such as {@code schemas/Media}. */
final class ComponentReferences {
  private static final String COMPONENTS = "#/components/";

  private final Map<String, YamlValue> components = new LinkedHashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();
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
    onlyToComponents = leadsToComponents(root);
  }

  static String name(String kind, String name) {
    return kind + "/" + name;
  }

  /** Whether no reference leads elsewhere, or into a component. */
  boolean onlyToComponents() {
    return onlyToComponents;
  }

  Set<String> names() {
    return components.keySet();
  }

  Optional<YamlValue> component(String name) {
    return Optional.ofNullable(components.get(name));
  }

  /** What a value refers to itself. */
  Set<String> in(YamlValue value) {
    Set<String> found = new LinkedHashSet<>();
    collect(value, found);
    return found;
  }

  /** These, and what they lead to. */
  Set<String> reached(Set<String> names) {
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

  /** The components that lead to one of these. */
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

  private Set<String> of(String name) {
    return known.computeIfAbsent(name, key -> in(components.get(key)));
  }

  private void collect(YamlValue value, Set<String> found) {
    if (value.isScalar()) {
      String text = value.text();
      if (text.startsWith(COMPONENTS)) {
        found.add(plain(text.substring(COMPONENTS.length())));
      } else if (isMapping(value)) {
        found.add(name("schemas", text));
      }
      return;
    }
    value.members().values().forEach(each -> collect(each, found));
    value.items().forEach(each -> collect(each, found));
  }

  /** Whether it is a schema's name in the mapping of a discriminator. */
  private static boolean isMapping(YamlValue value) {
    return value.parent().filter(each -> each.key().equals("mapping")).isPresent();
  }

  private static String plain(String reference) {
    return java.net.URLDecoder.decode(
            reference.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8)
        .replace("~1", "/")
        .replace("~0", "~");
  }

  private boolean leadsToComponents(YamlValue value) {
    String reference =
        value.get("$ref").filter(YamlValue::isScalar).map(YamlValue::text).orElse("");
    if (!reference.isEmpty()
        && !(reference.startsWith(COMPONENTS)
            && components.containsKey(plain(reference.substring(COMPONENTS.length()))))) {
      return false;
    }
    return value.members().values().stream().allMatch(this::leadsToComponents)
        && value.items().stream().allMatch(this::leadsToComponents);
  }
}
