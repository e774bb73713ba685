package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A thing that both contracts have.
 *
 * @param before in the old contract, references followed
 * @param after in the new contract, references followed
 */
public record ValuePair(YamlValue before, YamlValue after) {

  /** Returns a member of both, absent on either side or on both. */
  public Change member(String name) {
    return new Change(before, before.get(name), after, after.get(name));
  }

  /** The names of the members on either side, those of the old contract first. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>(before.members().keySet());
    names.addAll(after.members().keySet());
    return names;
  }

  /** The pair as a change of the whole. */
  public Change asChange() {
    return new Change(before, Optional.of(before), after, Optional.of(after));
  }
}
