package io.github.instagramv1.contract.review.difference.operation;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.MatchedOperation;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the operations that both contracts have, and reports those that one lacks. */
public final class OperationsDifference {
  private static final Rule ADDED = RuleBook.rule("operation-added");
  private static final Rule REMOVED = RuleBook.rule("operation-removed");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final OperationDifference operations;

  public OperationsDifference(
      ContractPair contracts, Recorder recorder, OperationDifference operations) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.operations = operations;
  }

  /** Compares all operations. */
  public void compare() {
    Map<Operation, Operation> matches = new LinkedHashMap<>();
    Set<Operation> open = new java.util.LinkedHashSet<>(contracts.after().operations());
    match(matches, open, Operation::route);
    match(matches, open, Operation::id);
    for (Operation before : contracts.before().operations()) {
      Optional<Operation> after = Optional.ofNullable(matches.get(before));
      MatchedOperation matched = new MatchedOperation(Optional.of(before), after);
      recorder.inOperation(
          matched,
          () ->
              after.ifPresentOrElse(
                  match -> operations.compare(before, match), () -> reportRemoved(before)));
    }
    for (Operation added : open) {
      MatchedOperation alone = new MatchedOperation(Optional.empty(), Optional.of(added));
      recorder.inOperation(alone, () -> reportAdded(added));
    }
  }

  private void match(
      Map<Operation, Operation> matches, Set<Operation> open, Function<Operation, String> key) {
    Map<String, Operation> byKey = new LinkedHashMap<>();
    open.forEach(each -> byKey.putIfAbsent(key.apply(each), each));
    for (Operation before : contracts.before().operations()) {
      Operation match = byKey.get(key.apply(before));
      if (!matches.containsKey(before) && match != null && open.remove(match)) {
        matches.put(before, match);
      }
    }
  }

  private void reportRemoved(Operation operation) {
    Change change = Change.removed(operation.node(), paths(contracts.after().root()));
    recorder.add(
        Draft.of(
                REMOVED,
                change,
                "%s %s (`%s`) is removed."
                    .formatted(operation.verb(), operation.path(), operation.id()))
            .withRecipe(Recipes.removedOperation()));
  }

  private void reportAdded(Operation operation) {
    Change change = Change.added(paths(contracts.before().root()), operation.node());
    recorder.add(
        Draft.of(
            ADDED,
            change,
            "%s %s (`%s`) is new.".formatted(operation.verb(), operation.path(), operation.id())));
  }

  private static YamlValue paths(YamlValue root) {
    return root.get("paths").orElse(root);
  }
}
