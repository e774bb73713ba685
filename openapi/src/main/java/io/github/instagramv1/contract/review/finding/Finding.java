package io.github.instagramv1.contract.review.finding;

import io.github.instagramv1.contract.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One difference between two contracts. A change in a shared component is one finding, at the
 * component.
 *
 * @param id the rule, the place and a digest of both sides, {@code rule@place~digest}; a further
 *     change at the same place has another id
 * @param rule the id of the rule that found it, as RULES.md lists it
 * @param level what it concerns
 * @param breaking whether anybody is affected, or the change cannot be proven backward compatible
 * @param title one sentence: what changed
 * @param effect one or two sentences: who is affected and how, or why no one is
 * @param before the side of the old contract
 * @param after the side of the new contract
 * @param elsewhere the other places of the change; empty if it has one place
 * @param operations the operationIds that it affects, in the order of the contract; the old ids of
 *     renamed operations; empty if it affects none or the contract as a whole
 * @param affects who is affected; empty for a compatible change
 * @param example an exchange that shows the effect; present for every breaking finding with an
 *     operation
 * @param suggestion one sentence: what to do instead, or empty
 * @param step the least step that the version must be raised by
 * @param acceptLine the line for {@code accepted-breaks.yaml}; empty for a compatible change
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
