package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.review.comparison.Draft;
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
 * The effect of a change on clients, from its rule, and on code that uses the generated Java, as
 * computed.
 *
 * @param level the level of the change
 * @param breaking whether the change is breaking
 * @param affects who is affected
 * @param effect how they are affected, in sentences, or why no one is
 * @param suggestion one sentence: what to do instead; empty if nothing needs to be done
 * @param broken the declaration that breaks; empty if none does
 */
record Impact(
    Level level,
    boolean breaking,
    Set<Audience> affects,
    String effect,
    String suggestion,
    Optional<ShapeChange> broken) {

  /** Judges a cause by the declarations that differ because of it. */
  static Impact of(FindingGroup cause, List<ShapeChange> changes) {
    Rule rule = cause.worst().rule();
    if (rule.equals(UnexplainedJava.CHANGED)) {
      return ofRule(rule, cause);
    }
    Optional<ShapeChange> broken =
        first(changes.stream().filter(Impact::readsDifferently).toList(), Effect.BREAKS)
            .or(() -> first(changes, Effect.BREAKS));
    if (broken.isPresent()) {
      return breaking(rule, cause, broken.get());
    }
    Set<Audience> affects = EnumSet.noneOf(Audience.class);
    affects.addAll(cause.affects());
    boolean claimed = affects.remove(Audience.GENERATED_SOURCE);
    if (!claimed) {
      boolean needsMore = first(changes, Effect.ASKS_FOR_MORE).isPresent();
      return new Impact(
          needsMore ? Level.SOURCE : rule.level(),
          rule.breaking(),
          affects,
          effect(rule, cause),
          rule.suggestion(),
          Optional.empty());
    }
    boolean breaks = !affects.isEmpty();
    return new Impact(
        rule.level() == Level.SOURCE ? Level.WIRE : rule.level(),
        breaks,
        affects,
        effect(rule, cause),
        breaks ? rule.suggestion() : "",
        Optional.empty());
  }

  private static Impact ofRule(Rule rule, FindingGroup cause) {
    return new Impact(
        rule.level(),
        rule.breaking(),
        cause.affects(),
        rule.wholeEffect(),
        rule.suggestion(),
        Optional.empty());
  }

  private static Impact breaking(Rule rule, FindingGroup cause, ShapeChange broken) {
    Set<Audience> affects = EnumSet.of(Audience.GENERATED_SOURCE);
    affects.addAll(cause.affects());
    return new Impact(
        Level.SOURCE,
        true,
        affects,
        (effect(rule, cause) + " " + javaEffect(rule, broken)).strip(),
        rule.suggestion().isEmpty()
            ? "Keep the contract as it is here until the next breaking version."
            : rule.suggestion(),
        Optional.of(broken));
  }

  private static String javaEffect(Rule rule, ShapeChange broken) {
    return rule.javaEffect().isEmpty() ? JavaSentences.effect(broken) : rule.javaEffect();
  }

  /** Returns whether both sides of a change read differently. */
  private static boolean readsDifferently(ShapeChange change) {
    return !change.member().equals(change.now());
  }

  /**
   * Returns the effects of the rule, and of other rules that found the change in the other
   * direction and affect others.
   */
  private static String effect(Rule rule, FindingGroup cause) {
    Set<Audience> listed = EnumSet.of(Audience.GENERATED_SOURCE);
    listed.addAll(rule.affects());
    StringBuilder effect = new StringBuilder(rule.effect());
    for (Draft draft : cause.drafts()) {
      if (listed.addAll(draft.rule().affects())) {
        effect.append(' ').append(draft.rule().effect());
      }
    }
    return effect.toString();
  }

  private static Optional<ShapeChange> first(List<ShapeChange> changes, Effect effect) {
    return changes.stream().filter(each -> each.effect() == effect).findFirst();
  }
}
