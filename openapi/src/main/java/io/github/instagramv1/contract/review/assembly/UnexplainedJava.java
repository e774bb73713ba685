package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.MatchedOperation;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.review.shape.ShapeChange;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Signatures of generated Java that break and that no finding accounts for, such as those of
 * constructors when properties change places.
 */
public final class UnexplainedJava {
  static final Rule CHANGED = RuleBook.rule("generated-java-changed");

  private final ContractPair contracts;
  private final Recorder recorder;

  public UnexplainedJava(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
  }

  /** Reports each class once. */
  public void compare(List<ShapeChange> unexplained) {
    Map<String, ShapeChange> first = new LinkedHashMap<>();
    unexplained.forEach(each -> first.putIfAbsent(each.owner(), each));
    first.values().forEach(this::report);
  }

  private void report(ShapeChange change) {
    YamlValue before = change.before().orElseThrow();
    Draft draft =
        Draft.of(
                CHANGED,
                change
                    .after()
                    .map(after -> Change.moved(place(before), place(after)))
                    .orElseGet(
                        () ->
                            Change.removed(
                                before,
                                contracts
                                    .after()
                                    .root()
                                    .at("components", "schemas")
                                    .orElse(contracts.after().root()))),
                JavaSentences.title(change))
            .withDetail(change.owner())
            .withRecipe(JavaSentences.recipe(change));
    List<MatchedOperation> operations = operations(before);
    if (operations.isEmpty()) {
      recorder.inContract(() -> recorder.add(draft));
    }
    operations.forEach(each -> recorder.inOperation(each, () -> recorder.add(draft)));
  }

  private static YamlValue place(YamlValue schema) {
    return schema.get("properties").orElse(schema);
  }

  private List<MatchedOperation> operations(YamlValue before) {
    Map<String, Operation> after = new HashMap<>();
    contracts.after().operations().forEach(each -> after.putIfAbsent(each.id(), each));
    Set<String> using = contracts.before().usage().operations(before);
    return contracts.before().operations().stream()
        .filter(each -> using.contains(each.id()) || each.node() == before)
        .map(
            each ->
                new MatchedOperation(Optional.of(each), Optional.ofNullable(after.get(each.id()))))
        .toList();
  }
}
