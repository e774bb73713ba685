package io.github.instagramv1.contract.review.rule;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Level;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of difference between two contracts.
 *
 * @param id stable; those of a direction begin with {@code request-} or {@code response-}
 * @param level what the difference concerns
 * @param affects who is affected; empty for a backward compatible difference
 * @param finds what it finds, as a noun phrase
 * @param effect how it affects clients, in sentences, or why it affects none
 * @param javaEffect how it affects code that uses the generated Java, in a sentence, or empty
 * @param suggestion one sentence: what to do instead; empty where nothing is to be done
 */
public record Rule(
    String id,
    Level level,
    Set<Audience> affects,
    String finds,
    String effect,
    String javaEffect,
    String suggestion) {
  public Rule {
    affects = Set.copyOf(affects);
  }

  /** Returns whether it affects anybody, or cannot be proven backward compatible. */
  public boolean breaking() {
    return !affects.isEmpty();
  }

  /** Returns the effect on clients and on the generated Java. */
  public String wholeEffect() {
    return (effect + " " + javaEffect).strip();
  }

  /** Returns the id without its direction: what both directions of a change have in common. */
  public String aspect() {
    return Stream.of(Direction.values())
        .map(Direction::prefix)
        .filter(id::startsWith)
        .findFirst()
        .map(prefix -> id.substring(prefix.length()))
        .orElse(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
