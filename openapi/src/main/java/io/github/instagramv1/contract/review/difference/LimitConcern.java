package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Bounds of numbers, texts, arrays and objects. */
final class LimitConcern implements SchemaConcern {
  static final DirectedRule TIGHTENED =
      new DirectedRule(
          Rule.breaking(
              "request-limit-tightened",
              Level.BEHAVIOUR,
              Set.of(OLD_CLIENT),
              "a bound of a request's number, length or count that is new or stricter",
              "An old client whose value lies between the old bound and the new one is refused.",
              "Keep the bound; where larger values cost too much, cut them to it (`x-clamped-to`)"
                  + " instead of refusing."),
          Rule.harmless(
              "response-limit-tightened",
              Level.BEHAVIOUR,
              "a bound of a reply's number, length or count that is new or stricter",
              "Every value within the new bound was within the old one."));
  static final DirectedRule LOOSENED =
      new DirectedRule(
          Rule.harmless(
              "request-limit-loosened",
              Level.BEHAVIOUR,
              "a bound of a request's number, length or count that is gone or wider",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-limit-loosened",
              Level.BEHAVIOUR,
              Set.of(OLD_CLIENT),
              "a bound of a reply's number, length or count that is gone or wider",
              "An old client that made room for the old bound meets a value beyond it.",
              "Keep the bound, and let a client ask for more by a parameter of its own."));

  static final List<Rule> RULES =
      List.of(TIGHTENED.request(), TIGHTENED.response(), LOOSENED.request(), LOOSENED.response());

  private final Recorder recorder;

  LimitConcern(Recorder recorder) {
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
                "`%s` of %s is written in another way."
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
    boolean hurts = request ? tightened : loosened;
    Rule rule = (hurts == request ? TIGHTENED : LOOSENED).in(direction);
    Witness witness =
        request
            ? new Witness(schemas.before(), schemas.after())
            : new Witness(schemas.after(), schemas.before());
    recorder.add(
        Draft.of(rule, change, limit.sentence(Subject.of(schemas.before()), change))
            .shownBy(
                ValueRecipes.of(
                    direction,
                    schemas,
                    () -> witness.beyond(limit.keyword()),
                    limit.why(witness.refusing())))
            .sharing(Shared.keyword(schemas, limit.keyword(), change)));
  }
}
