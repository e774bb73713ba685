package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.shape.ShapeChange;
import io.github.instagramv1.contract.review.shape.ShapeChange.Effect;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a change means: what its rule says of the wire, and what really becomes of the generated
 * Java.
 *
 * @param level how deep it goes
 * @param breaking whether somebody is affected
 * @param hurts who is affected
 * @param harm one sentence or two: how they are affected, or why nobody is
 * @param alternative one sentence: what to do instead; empty where nothing is to be done
 * @param broken the declaration that breaks, where the rule alone would not say so
 */
record Judgement(
    Level level,
    boolean breaking,
    Set<Audience> hurts,
    String harm,
    String alternative,
    Optional<ShapeChange> broken) {

  /** Judges a cause by the declarations that differ because of it. */
  static Judgement of(Cause cause, List<ShapeChange> changes) {
    Rule rule = cause.worst().rule();
    if (JavaRemainder.RULES.contains(rule)) {
      return asRuled(rule, cause);
    }
    Optional<ShapeChange> broken = first(changes, Effect.BREAKS);
    if (broken.isPresent()) {
      return breaking(rule, cause, broken.get());
    }
    Set<Audience> hurts = EnumSet.noneOf(Audience.class);
    hurts.addAll(cause.hurts());
    boolean claimed = hurts.remove(Audience.GENERATED_SOURCE);
    if (!claimed) {
      boolean asked = first(changes, Effect.ASKS_FOR_MORE).isPresent();
      return new Judgement(
          asked ? Level.SOURCE : rule.level(),
          rule.breaking(),
          hurts,
          rule.harm(),
          rule.alternative(),
          Optional.empty());
    }
    boolean breaks = !hurts.isEmpty();
    return new Judgement(
        rule.level() == Level.SOURCE ? Level.WIRE : rule.level(),
        breaks,
        hurts,
        JavaWords.without(rule.harm()),
        breaks ? rule.alternative() : "",
        Optional.empty());
  }

  private static Judgement asRuled(Rule rule, Cause cause) {
    return new Judgement(
        rule.level(),
        rule.breaking(),
        cause.hurts(),
        rule.harm(),
        rule.alternative(),
        Optional.empty());
  }

  private static Judgement breaking(Rule rule, Cause cause, ShapeChange broken) {
    Set<Audience> hurts = EnumSet.of(Audience.GENERATED_SOURCE);
    hurts.addAll(cause.hurts());
    boolean told = rule.hurts().contains(Audience.GENERATED_SOURCE);
    return new Judgement(
        Level.SOURCE,
        true,
        hurts,
        told ? rule.harm() : rule.harm() + " " + JavaWords.harm(broken),
        rule.alternative().isEmpty()
            ? "Keep the contract as it is here until the next breaking version."
            : rule.alternative(),
        told && rule.breaking() ? Optional.empty() : Optional.of(broken));
  }

  private static Optional<ShapeChange> first(List<ShapeChange> changes, Effect effect) {
    return changes.stream().filter(each -> each.effect() == effect).findFirst();
  }
}
