package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Usage;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.shape.ShapeChange;
import io.github.instagramv1.contract.review.shape.ShapeChange.Effect;
import io.github.instagramv1.contract.review.shape.ShapeChanges;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Maps changes of the contract to the declarations of generated Java that differ because of them.
 */
public final class JavaEffects {
  private final ContractModel before;
  private final ContractModel after;
  private final ShapeChanges changes;
  private final List<ShapeChange> removedClasses;
  private final Set<ShapeChange> explained = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param before the old contract
   * @param after the new contract
   * @param changes every declaration that differs
   */
  public JavaEffects(ContractModel before, ContractModel after, List<ShapeChange> changes) {
    this.before = before;
    this.after = after;
    this.changes = new ShapeChanges(changes);
    this.removedClasses =
        changes.stream().filter(each -> each.after().isEmpty() && each.isClass()).toList();
  }

  /** Returns the declarations that differ because of a change. */
  List<ShapeChange> of(FindingGroup cause) {
    List<ShapeChange> found = new ArrayList<>();
    if (!changes.all().isEmpty()) {
      for (Draft draft : cause.drafts()) {
        found.addAll(changes.from(places(draft), claimsJava(draft.rule())));
        found.addAll(classesRemovedWith(draft));
      }
    }
    explained.addAll(found);
    return found;
  }

  /** Returns breaking declarations that no reported change explains. */
  public List<ShapeChange> unexplained() {
    return changes.all().stream()
        .filter(each -> each.effect() == Effect.BREAKS && !explained.contains(each))
        .toList();
  }

  static boolean claimsJava(Rule rule) {
    return rule.affects().contains(Audience.GENERATED_SOURCE) || rule.level() == Level.SOURCE;
  }

  private static List<String> places(Draft draft) {
    Change change = draft.change();
    return Stream.of(
            place(change.before(), change.beforeHolder(), change.after()),
            place(change.after(), change.afterHolder(), change.before()))
        .flatMap(each -> Stream.of(each, each + "#" + draft.detail()))
        .toList();
  }

  /** Returns the place of a value, or the place that it would have. */
  private static String place(
      Optional<YamlValue> value, YamlValue holder, Optional<YamlValue> other) {
    return value
        .map(YamlValue::pointer)
        .orElseGet(() -> holder.pointer() + "/" + other.map(YamlValue::key).orElse(""));
  }

  /**
   * Returns a class that is removed because nothing uses its schema, or the schema has no class any
   * more.
   */
  private List<ShapeChange> classesRemovedWith(Draft draft) {
    if (removedClasses.isEmpty() || !draft.change().isDifferent()) {
      return List.of();
    }
    Set<String> reached = new HashSet<>();
    draft
        .change()
        .before()
        .ifPresent(each -> reached.addAll(reachedPointers(before.usage(), each)));
    draft.change().after().ifPresent(each -> reached.addAll(reachedPointers(after.usage(), each)));
    return removedClasses.stream()
        .filter(each -> reached.contains(each.before().orElseThrow().pointer()))
        .toList();
  }

  /** Returns the pointers of the components that a value leads to. */
  private static Set<String> reachedPointers(Usage usage, YamlValue value) {
    Set<YamlValue> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<YamlValue> open = new ArrayDeque<>(usage.references(value));
    while (!open.isEmpty()) {
      YamlValue next = open.pop();
      if (reached.add(next)) {
        open.addAll(usage.references(next));
      }
    }
    return reached.stream().map(YamlValue::pointer).collect(Collectors.toSet());
  }
}
