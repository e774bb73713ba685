package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.CounterExample;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the limits of numbers, texts, arrays and objects. */
public final class LimitConcern implements SchemaConcern {
  public static final DirectedRule TIGHTENED = RuleBook.directed("limit-tightened");
  public static final DirectedRule LOOSENED = RuleBook.directed("limit-loosened");

  private final Recorder recorder;

  public LimitConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Arrays.stream(Limit.values()).map(Limit::keyword).collect(Collectors.toSet());
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    for (Limit limit : Limit.values()) {
      Change change = schemas.member(limit.keyword());
      if (!change.isDifferent() || limit.isEmpty(change)) {
        continue;
      }
      boolean implied =
          ImpliedLimit.isEmpty(limit, schemas.before())
              && ImpliedLimit.isEmpty(limit, schemas.after());
      if (implied || sameBounds(schemas, limit)) {
        recorder.note(
            change,
            "`%s` of %s has another notation.".formatted(limit.keyword(), PlaceTitle.of(schemas)));
      } else {
        compare(direction, schemas, limit, change);
      }
    }
  }

  /** Returns whether a bound of a whole number is only written in the other of its two forms. */
  private static boolean sameBounds(ValuePair schemas, Limit limit) {
    return IntegerBound.of(limit, schemas.before())
        .map(bound -> IntegerBound.of(limit, schemas.after()).equals(Optional.of(bound)))
        .orElse(false);
  }

  private void compare(Direction direction, ValuePair schemas, Limit limit, Change change) {
    boolean request = direction == Direction.REQUEST;
    boolean tightened = limit.isTightened(change);
    boolean loosened = limit.isLoosened(change);
    if (!tightened && !loosened) {
      return;
    }
    boolean breaks = request ? tightened : loosened;
    Rule rule = (breaks == request ? TIGHTENED : LOOSENED).in(direction);
    CounterExample counterExample =
        request
            ? new CounterExample(schemas.before(), schemas.after())
            : new CounterExample(schemas.after(), schemas.before());
    recorder.add(
        Draft.of(rule, change, limit.sentence(PlaceTitle.of(schemas), change))
            .withRecipe(
                ValueRecipes.generated(
                    direction,
                    schemas,
                    exchange ->
                        counterExample.outsideLimit(
                            limit.keyword(), request ? exchange::sent : exchange::received),
                    limit.reason(counterExample.refusing())))
            .withShared(SharedChanges.keyword(schemas, limit.keyword(), change)));
  }
}
