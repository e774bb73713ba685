package io.github.instagramv1.contract.review.finding;

import io.github.instagramv1.contract.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One cause of a difference between two contracts. What several operations share is reported once,
 * where it is written.
 *
 * @param id the rule, the place and a digest of both sides, {@code rule@place~digest}; a further
 *     change at the same place has another id
 * @param rule the id of the rule that found it, as RULES.md lists it
 * @param level how deep it goes
 * @param breaking whether somebody is affected, or the change cannot be proven backward compatible
 * @param title one sentence: what changed
 * @param effect one or two sentences: who is affected and how, or why nobody is
 * @param before the side of the old contract
 * @param after the side of the new contract
 * @param elsewhere where else the same change stands; empty where it stands at one place
 * @param operations the operationIds that it touches, in the order of the contract; those of the
 *     old contract where they were renamed; empty where it touches none or the contract as a whole
 * @param affects who is affected; empty where nobody is
 * @param example an exchange that shows the break; there for every breaking finding that has an
 *     operation
 * @param suggestion one sentence: what to do instead; empty where nothing is to be done
 * @param step the step that the version must make at least
 * @param acceptLine the line for {@code accepted-breaks.yaml}; empty where the finding isn't
 *     breaking
 */
public record Finding(
    String id,
    String rule,
    Level level,
    boolean breaking,
    String title,
    String effect,
    Side before,
    Side after,
    List<Place> elsewhere,
    List<String> operations,
    Set<Audience> affects,
    Optional<ExamplePair> example,
    String suggestion,
    VersionStep step,
    String acceptLine) {
  public Finding {
    elsewhere = List.copyOf(elsewhere);
    operations = List.copyOf(operations);
    affects = Set.copyOf(affects);
  }
}
