package io.github.instagramv1.contract.review.library;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The part in which two contracts differ, without operations that are equal with everything they
 * refer to. openapi-diff compares it in a fraction of the time and memory.
 */
final class ChangedPart {
  private static final Set<String> HELD = Set.of("paths", "components");
  private static final String VERSION = "openapi";

  /** OpenAPI 3.1 is already converted to 3.0. */
  private static final String UNDERSTOOD = "3.0.3";

  private final YamlValue old;
  private final YamlValue now;
  private final ComponentReferences before;
  private final ComponentReferences after;
  private final Set<String> changed;

  private ChangedPart(ContractModel before, ContractModel after) {
    this.old = before.root();
    this.now = after.root();
    this.before = new ComponentReferences(old);
    this.after = new ComponentReferences(now);
    this.changed = changedComponents();
  }

  /**
   * Returns that part of both contracts, in pieces that can be compared one after the other.
   *
   * @param most how many values a piece may have, more or less
   */
  static List<ContractParts> of(ContractModel before, ContractModel after, int most) {
    ChangedPart part = new ChangedPart(before, after);
    if (!part.before.onlyToComponents() || !part.after.onlyToComponents()) {
      return List.of(new ContractParts(wholeContract(part.old), wholeContract(part.now)));
    }
    return part.splitIntoParts(most);
  }

  private static ContractPart wholeContract(YamlValue root) {
    ContractPart whole = new ContractPart();
    root.members().forEach(whole::put);
    whole.put(VERSION, UNDERSTOOD);
    return whole;
  }

  /** Returns the components that differ, or refer to such. */
  private Set<String> changedComponents() {
    Set<String> names = new LinkedHashSet<>(before.names());
    names.addAll(after.names());
    Set<String> found = new LinkedHashSet<>();
    for (String name : names) {
      Optional<YamlValue> old = before.component(name);
      Optional<YamlValue> now = after.component(name);
      if (old.isEmpty() || now.isEmpty() || !old.get().sameAs(now.get())) {
        found.add(name);
      }
    }
    found.addAll(before.users(found));
    found.addAll(after.users(found));
    return found;
  }

  private List<ContractParts> splitIntoParts(int most) {
    Set<String> oldPaths = changedPaths(old, now, before);
    Set<String> newPaths = changedPaths(now, old, after);
    PathGroups groups = new PathGroups();
    oldPaths.forEach(each -> groups.add(each, size(old, each)));
    newPaths.forEach(each -> groups.add(each, size(now, each)));
    int components =
        size(before, reachedComponents(old, before, oldPaths))
            + size(after, reachedComponents(now, after, newPaths));
    List<ContractParts> pieces = new ArrayList<>();
    for (Set<String> group : groups.split((groups.size() + components) / most + 1)) {
      pieces.add(
          new ContractParts(
              reduced(old, before, intersection(oldPaths, group)),
              reduced(now, after, intersection(newPaths, group))));
    }
    return pieces;
  }

  private static int size(YamlValue root, String path) {
    return root.at("paths", path).orElseThrow().written().count();
  }

  private static int size(ComponentReferences references, Set<String> names) {
    return names.stream()
        .mapToInt(each -> references.component(each).orElseThrow().written().count())
        .sum();
  }

  private static Set<String> intersection(Set<String> paths, Set<String> group) {
    Set<String> common = new LinkedHashSet<>(paths);
    common.retainAll(group);
    return common;
  }

  private Set<String> changedPaths(
      YamlValue root, YamlValue other, ComponentReferences references) {
    boolean surroundings =
        sameMember(root, other, "security") && sameMember(root, other, "servers");
    Set<String> found = new LinkedHashSet<>();
    for (Map.Entry<String, YamlValue> path : root.at("paths").orElseThrow().members().entrySet()) {
      Optional<YamlValue> match = other.at("paths", path.getKey());
      boolean same =
          surroundings
              && match.isPresent()
              && path.getValue().sameAs(match.get())
              && references.referencesIn(path.getValue()).stream().noneMatch(changed::contains);
      if (!same) {
        found.add(path.getKey());
      }
    }
    return found;
  }

  /** Returns the components that some paths, and the parts outside paths, use. */
  private static Set<String> reachedComponents(
      YamlValue root, ComponentReferences references, Set<String> paths) {
    Set<String> used = new LinkedHashSet<>();
    root.members()
        .forEach(
            (name, each) -> {
              if (!HELD.contains(name)) {
                used.addAll(references.referencesIn(each));
              }
            });
    paths.forEach(
        each -> used.addAll(references.referencesIn(root.at("paths", each).orElseThrow())));
    return references.reachableFrom(used);
  }

  private static ContractPart reduced(
      YamlValue root, ComponentReferences references, Set<String> paths) {
    ContractPart reduced = new ContractPart();
    root.members()
        .forEach(
            (name, each) -> {
              if (!HELD.contains(name)) {
                reduced.put(name, each);
              }
            });
    reduced.put(VERSION, UNDERSTOOD);
    ContractPart kept = reduced.putPart("paths");
    paths.forEach(each -> kept.put(each, root.at("paths", each).orElseThrow()));
    addComponents(root, reduced, reachedComponents(root, references, paths)::contains);
    return reduced;
  }

  private static void addComponents(
      YamlValue root, ContractPart reduced, Predicate<String> wanted) {
    if (root.get("components").isEmpty()) {
      return;
    }
    ContractPart kinds = reduced.putPart("components");
    root.at("components")
        .orElseThrow()
        .members()
        .forEach(
            (kind, all) -> {
              if (!all.isMapping()) {
                kinds.put(kind, all);
                return;
              }
              ContractPart kept = kinds.putPart(kind);
              all.members()
                  .forEach(
                      (name, each) -> {
                        boolean scheme = kind.equals("securitySchemes");
                        if (scheme || wanted.test(ComponentReferences.name(kind, name))) {
                          kept.put(name, each);
                        }
                      });
            });
  }

  private static boolean sameMember(YamlValue one, YamlValue other, String name) {
    Optional<YamlValue> mine = one.get(name);
    Optional<YamlValue> theirs = other.get(name);
    return mine.isPresent() == theirs.isPresent()
        && mine.map(each -> each.sameAs(theirs.get())).orElse(true);
  }
}
