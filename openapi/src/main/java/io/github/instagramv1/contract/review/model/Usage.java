package io.github.instagramv1.contract.review.model;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which operations reach which components, and which components refer to which. */
public final class Usage {
  private final ContractModel model;
  private final Map<YamlValue, Set<YamlValue>> references = new IdentityHashMap<>();
  private final Map<YamlValue, Set<String>> operations = new IdentityHashMap<>();

  Usage(ContractModel model) {
    this.model = model;
    for (Operation operation : model.operations()) {
      reach(operation.id(), operation.node());
      operation.pathItem().get("parameters").ifPresent(each -> reach(operation.id(), each));
    }
    model.root().get("x-unrouted").ifPresent(each -> reach("", each));
  }

  private void reach(String operation, YamlValue start) {
    Deque<YamlValue> open = new ArrayDeque<>(references(start));
    while (!open.isEmpty()) {
      YamlValue component = open.pop();
      if (operations.computeIfAbsent(component, key -> new LinkedHashSet<>()).add(operation)) {
        open.addAll(references(component));
      }
    }
  }

  /** Whether an operation reaches a component, or the replies to what no operation matches do. */
  public boolean isUsed(YamlValue component) {
    return operations.containsKey(component);
  }

  /** The ids of the operations that reach a component, in the order of the contract. */
  public Set<String> operations(YamlValue component) {
    Set<String> found = new LinkedHashSet<>(operations.getOrDefault(component, Set.of()));
    found.remove("");
    return found;
  }

  /** What a value refers to from anywhere within it. */
  public Set<YamlValue> references(YamlValue value) {
    Set<YamlValue> known = references.get(value);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(value, known);
      references.put(value, known);
    }
    return known;
  }

  private void collect(YamlValue value, Set<YamlValue> found) {
    YamlValue target = model.resolve(value);
    if (target != value) {
      found.add(target);
      return;
    }
    Discriminator.of(model, value)
        .ifPresent(discriminator -> found.addAll(discriminator.schemas().values()));
    value.members().values().forEach(member -> collect(member, found));
    value.items().forEach(item -> collect(item, found));
  }
}
