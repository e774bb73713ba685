package io.github.instagramv1.contract.review.rule;

import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Level;
import java.util.EnumSet;
import java.util.Set;

/**
 * A kind of difference between two contracts.
 *
 * @param id stable; those of a direction begin with {@code request-} or {@code response-}
 * @param level how deep it goes
 * @param breaking whether it affects somebody, or cannot be proven backward compatible
 * @param affects whom it affects; empty where the rule isn't breaking
 * @param finds what it finds, as a noun phrase
 * @param effect how it affects clients, in sentences, or why it affects none
 * @param javaEffect how it affects code that uses the generated Java, in a sentence; empty where it
 *     doesn't
 * @param suggestion one sentence: what to do instead; empty where nothing is to be done
 */
public record Rule(
    String id,
    Level level,
    boolean breaking,
    Set<Audience> affects,
    String finds,
    String effect,
    String javaEffect,
    String suggestion) {
  public Rule {
    affects = Set.copyOf(affects);
  }

  /** Returns a rule for changes that break clients and leave the generated Java as it is. */
  public static Rule breaking(
      String id,
      Level level,
      Set<Audience> affects,
      String finds,
      String effect,
      String suggestion) {
    return breaking(id, level, affects, finds, effect, "", suggestion);
  }

  /** Returns a rule for changes that break the generated Java, with or without clients. */
  public static Rule breaking(
      String id,
      Level level,
      Set<Audience> affects,
      String finds,
      String effect,
      String javaEffect,
      String suggestion) {
    return new Rule(
        id, level, true, EnumSet.copyOf(affects), finds, effect, javaEffect, suggestion);
  }

  /** Returns a rule for backward compatible changes. */
  public static Rule compatible(String id, Level level, String finds, String reason) {
    return new Rule(id, level, false, Set.of(), finds, reason, "", "");
  }

  /** The effect on clients and on the generated Java. */
  public String wholeEffect() {
    return (effect + " " + javaEffect).strip();
  }

  /** The id without its direction: what both directions of a change have in common. */
  public String aspect() {
    return id.startsWith("request-") || id.startsWith("response-")
        ? id.substring(id.indexOf('-') + 1)
        : id;
  }

  @Override
  public String toString() {
    return id;
  }
}
