package io.github.instagramv1.contract.review.library;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.source.NormalForm;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The part of two contracts in which they differ: without the operations that are equal with
 * everything that they refer to. What openapi-diff has to say is in it, at a fraction of the time
 * and memory.
 */
final class ChangedPart {
  private static final Set<String> HELD = Set.of("paths", "components");

  private final ComponentReferences before;
  private final ComponentReferences after;
  private final Set<String> changed;

  private ChangedPart(ContractModel before, ContractModel after) {
    this.before = new ComponentReferences(before.root());
    this.after = new ComponentReferences(after.root());
    this.changed = changedComponents();
  }

  /** That part of the old contract and of the new one, in normal form. */
  static ObjectNode[] of(ContractModel before, ContractModel after) {
    ChangedPart part = new ChangedPart(before, after);
    if (!part.before.onlyToComponents() || !part.after.onlyToComponents()) {
      return new ObjectNode[] {
        (ObjectNode) NormalForm.of(before.root()), (ObjectNode) NormalForm.of(after.root())
      };
    }
    return new ObjectNode[] {
      part.reduced(before.root(), after.root(), part.before),
      part.reduced(after.root(), before.root(), part.after)
    };
  }

  /** The components that differ, or refer to such. */
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

  private ObjectNode reduced(YamlValue root, YamlValue other, ComponentReferences references) {
    ObjectNode reduced = JsonNodeFactory.instance.objectNode();
    Set<String> wanted = new LinkedHashSet<>();
    root.members()
        .forEach(
            (name, each) -> {
              if (!HELD.contains(name)) {
                reduced.set(name, NormalForm.of(each));
                wanted.addAll(references.in(each));
              }
            });
    boolean surroundings =
        sameMember(root, other, "security") && sameMember(root, other, "servers");
    ObjectNode paths = reduced.putObject("paths");
    for (Map.Entry<String, YamlValue> path : root.at("paths").orElseThrow().members().entrySet()) {
      Optional<YamlValue> match = other.at("paths", path.getKey());
      boolean same =
          surroundings
              && match.isPresent()
              && path.getValue().sameAs(match.get())
              && references.in(path.getValue()).stream().noneMatch(changed::contains);
      if (!same) {
        paths.set(path.getKey(), NormalForm.of(path.getValue()));
        wanted.addAll(references.in(path.getValue()));
      }
    }
    addComponents(root, reduced, references.reached(wanted)::contains);
    return reduced;
  }

  private static void addComponents(YamlValue root, ObjectNode reduced, Predicate<String> wanted) {
    root.get("components")
        .ifPresent(
            components -> {
              ObjectNode kinds = reduced.putObject("components");
              components
                  .members()
                  .forEach(
                      (kind, all) -> {
                        if (!all.isMapping()) {
                          kinds.set(kind, NormalForm.of(all));
                          return;
                        }
                        ObjectNode kept = JsonNodeFactory.instance.objectNode();
                        all.members()
                            .forEach(
                                (name, each) -> {
                                  boolean scheme = kind.equals("securitySchemes");
                                  if (scheme || wanted.test(ComponentReferences.name(kind, name))) {
                                    kept.set(name, NormalForm.of(each));
                                  }
                                });
                        kinds.set(kind, kept);
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
