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
 * @param breaking whether somebody is hurt, or can't be proven not to be
 * @param hurts who is hurt
 * @param notices what it notices, as a phrase
 * @param harm one sentence: how they are hurt, or why nobody is
 * @param alternative one sentence: what to do instead; empty where nothing is to be done
 */
public record Rule(
    String id,
    Level level,
    boolean breaking,
    Set<Audience> hurts,
    String notices,
    String harm,
    String alternative) {
  public Rule {
    hurts = Set.copyOf(hurts);
  }

  /** A rule whose findings hurt somebody. */
  public static Rule breaking(
      String id,
      Level level,
      Set<Audience> hurts,
      String notices,
      String harm,
      String alternative) {
    return new Rule(id, level, true, EnumSet.copyOf(hurts), notices, harm, alternative);
  }

  /** A rule whose findings hurt nobody. */
  public static Rule harmless(String id, Level level, String notices, String reason) {
    return new Rule(id, level, false, Set.of(), notices, reason, "");
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
