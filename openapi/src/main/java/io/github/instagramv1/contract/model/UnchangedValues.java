package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds values that are, with everything to which they refer, written identically in both
 * contracts.
 */
public final class UnchangedValues {
  private final ContractModel before;
  private final ContractModel after;
  private final Set<YamlValue> changed = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Finds what both contracts have in common. */
  public UnchangedValues(ContractModel before, ContractModel after) {
    this.before = before;
    this.after = after;
    addChanged(before, after);
    addChanged(after, before);
  }

  /** Returns whether two values are such. */
  public boolean test(YamlValue old, YamlValue now) {
    return old.isWrittenAs(now)
        && before.usage().references(old).stream().noneMatch(changed::contains)
        && after.usage().references(now).stream().noneMatch(changed::contains);
  }

  /** Adds what is referred to in one contract and is not so in the other, or leads to such. */
  private void addChanged(ContractModel model, ContractModel other) {
    IdentityHashMap<YamlValue, List<YamlValue>> users = users(model);
    Deque<YamlValue> open = new ArrayDeque<>();
    for (YamlValue target : users.keySet()) {
      Optional<YamlValue> match = counterpart(target, other);
      if (match.isEmpty() || !target.isWrittenAs(match.get())) {
        open.add(target);
      }
    }
    while (!open.isEmpty()) {
      YamlValue next = open.pop();
      if (changed.add(next)) {
        open.addAll(users.get(next));
      }
    }
  }

  /** Returns every value that a reference leads to, with the values that refer to it. */
  private static IdentityHashMap<YamlValue, List<YamlValue>> users(ContractModel model) {
    IdentityHashMap<YamlValue, List<YamlValue>> users = new IdentityHashMap<>();
    Deque<YamlValue> open = new ArrayDeque<>(model.usage().references(model.root()));
    open.forEach(each -> users.put(each, new ArrayList<>()));
    while (!open.isEmpty()) {
      YamlValue user = open.pop();
      for (YamlValue target : model.usage().references(user)) {
        if (!users.containsKey(target)) {
          users.put(target, new ArrayList<>());
          open.add(target);
        }
        users.get(target).add(user);
      }
    }
    return users;
  }

  private static Optional<YamlValue> counterpart(YamlValue value, ContractModel other) {
    if (value.parent().isEmpty()) {
      return Optional.of(other.root());
    }
    return counterpart(value.parent().get(), other)
        .flatMap(
            holder ->
                holder.isMapping()
                    ? holder.get(value.key())
                    : holder.items().stream()
                        .filter(each -> each.key().equals(value.key()))
                        .findFirst());
  }
}
