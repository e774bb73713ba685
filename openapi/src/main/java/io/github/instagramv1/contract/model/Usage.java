package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Determines which operations use a component, and which components refer to each other. */
public final class Usage {
  private final ContractModel model;
  private final IdentityHashMap<YamlValue, List<YamlValue>> references = new IdentityHashMap<>();

  /**
   * The indexes of the operations that reach a component; the number of operations is the index of
   * x-unrouted.
   */
  private final IdentityHashMap<YamlValue, BitSet> operations = new IdentityHashMap<>();

  Usage(ContractModel model) {
    this.model = model;
    List<Operation> all = model.operations();
    for (int i = 0; i < all.size(); i++) {
      markReachable(i, all.get(i).node());
      Optional<YamlValue> shared = all.get(i).pathItem().get("parameters");
      if (shared.isPresent()) {
        markReachable(i, shared.get());
      }
    }
    model.root().get("x-unrouted").ifPresent(each -> markReachable(all.size(), each));
  }

  private void markReachable(int operation, YamlValue start) {
    Deque<YamlValue> open = new ArrayDeque<>(references(start));
    while (!open.isEmpty()) {
      YamlValue component = open.pop();
      BitSet users = operations.computeIfAbsent(component, key -> new BitSet());
      if (!users.get(operation)) {
        users.set(operation);
        open.addAll(references(component));
      }
    }
  }

  /**
   * Returns whether an operation reaches a component, or the responses to what no operation matches
   * do.
   */
  public boolean isUsed(YamlValue component) {
    return operations.containsKey(component);
  }

  /** Returns the ids of the operations that reach a component, in the order of the contract. */
  public Set<String> operations(YamlValue component) {
    Set<String> found = new LinkedHashSet<>();
    List<Operation> all = model.operations();
    operations.getOrDefault(component, new BitSet()).stream()
        .filter(each -> each < all.size())
        .forEach(each -> found.add(all.get(each).id()));
    return found;
  }

  /** Returns the targets of all references within a value, each once. */
  public List<YamlValue> references(YamlValue value) {
    if (!isComponent(value)) {
      return List.copyOf(collect(value));
    }
    List<YamlValue> known = references.get(value);
    if (known == null) {
      known = List.copyOf(collect(value));
      references.put(value, known);
    }
    return known;
  }

  private static boolean isComponent(YamlValue value) {
    return value
        .parent()
        .flatMap(YamlValue::parent)
        .filter(each -> each.key().equals("components"))
        .isPresent();
  }

  private Set<YamlValue> collect(YamlValue value) {
    Set<YamlValue> found = new LinkedHashSet<>();
    collect(value, found);
    return found;
  }

  private void collect(YamlValue value, Set<YamlValue> found) {
    if (!value.discriminates()) {
      value.written().outerReferences().forEach(each -> model.resolve(each).ifPresent(found::add));
      return;
    }
    YamlValue target = model.resolve(value);
    if (target != value) {
      found.add(target);
      return;
    }
    Discriminator.of(model, value).ifPresent(each -> found.addAll(each.schemas().values()));
    value.referring().forEach(each -> collect(each, found));
  }
}
