package io.github.instagramv1.contract.review.difference.value;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Shared;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Bounds of numbers, texts, arrays and objects. */
public final class LimitConcern implements SchemaConcern {
  public static final DirectedRule TIGHTENED =
      new DirectedRule(
          Rule.breaking(
              "request-limit-tightened",
              Level.BEHAVIOUR,
              Set.of(OLD_CLIENT),
              "a new or stricter limit of a number, a length or a count in requests",
              "An old client that sends a value outside the new limit is refused.",
              "Keep the old limit. Where large numbers are too expensive, cap them (`x-clamped-to`)"
                  + " instead of refusing them."),
          Rule.compatible(
              "response-limit-tightened",
              Level.BEHAVIOUR,
              "a new or stricter limit of a number, a length or a count in responses",
              "Every value that a server still sends was allowed before."));
  public static final DirectedRule LOOSENED =
      new DirectedRule(
          Rule.compatible(
              "request-limit-loosened",
              Level.BEHAVIOUR,
              "a removed or wider limit of a number, a length or a count in requests",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-limit-loosened",
              Level.BEHAVIOUR,
              Set.of(OLD_CLIENT),
              "a removed or wider limit of a number, a length or a count in responses",
              "An old client that relies on the old limit may receive a value outside it.",
              "Keep the limit, and let clients request more with a parameter."));

  public static final List<Rule> RULES =
      List.of(TIGHTENED.request(), TIGHTENED.response(), LOOSENED.request(), LOOSENED.response());

  private final Recorder recorder;

  public LimitConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Arrays.stream(Limit.values()).map(Limit::keyword).collect(Collectors.toSet());
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    for (Limit limit : Limit.values()) {
      Change change = schemas.member(limit.keyword());
      if (!change.isDifferent() || limit.isEmpty(change)) {
        continue;
      }
      boolean implied =
          ImpliedLimit.isEmpty(limit, schemas.before())
              && ImpliedLimit.isEmpty(limit, schemas.after());
      if (implied || sameBounds(schemas, limit)) {
        recorder.add(
            Notation.of(
                change,
                "`%s` of %s has another notation."
                    .formatted(limit.keyword(), Subject.of(schemas.before()))));
      } else {
        compare(direction, schemas, limit, change);
      }
    }
  }

  /** Whether a bound of a whole number is only written in the other of its two forms. */
  private static boolean sameBounds(Pair schemas, Limit limit) {
    return IntegerBound.of(limit, schemas.before())
        .map(bound -> IntegerBound.of(limit, schemas.after()).equals(Optional.of(bound)))
        .orElse(false);
  }

  private void compare(Direction direction, Pair schemas, Limit limit, Change change) {
    boolean request = direction == Direction.REQUEST;
    boolean tightened = limit.isTightened(change);
    boolean loosened = limit.isLoosened(change);
    if (!tightened && !loosened) {
      return;
    }
    boolean breaks = request ? tightened : loosened;
    Rule rule = (breaks == request ? TIGHTENED : LOOSENED).in(direction);
    Witness witness =
        request
            ? new Witness(schemas.before(), schemas.after())
            : new Witness(schemas.after(), schemas.before());
    recorder.add(
        Draft.of(rule, change, limit.sentence(Subject.of(schemas.before()), change))
            .shownBy(
                ValueRecipes.made(
                    direction,
                    schemas,
                    exchange ->
                        witness.beyond(
                            limit.keyword(), request ? exchange::sent : exchange::received),
                    limit.why(witness.refusing())))
            .sharing(Shared.keyword(schemas, limit.keyword(), change)));
  }
}
