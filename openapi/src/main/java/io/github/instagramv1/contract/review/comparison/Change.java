package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;

/**
 * A value that either contract has or lacks.
 *
 * @param beforeHolder what has it, or would have it, in the old contract
 * @param before the value in the old contract
 * @param afterHolder what has it, or would have it, in the new contract
 * @param after the value in the new contract
 */
public record Change(
    YamlValue beforeHolder,
    Optional<YamlValue> before,
    YamlValue afterHolder,
    Optional<YamlValue> after) {

  /** Something of the old contract that the new one lacks. */
  public static Change removed(YamlValue before, YamlValue afterHolder) {
    return new Change(before, Optional.of(before), afterHolder, Optional.empty());
  }

  /** Something that the new contract has on top. */
  public static Change added(YamlValue beforeHolder, YamlValue after) {
    return new Change(beforeHolder, Optional.empty(), after, Optional.of(after));
  }

  /** Something that stands elsewhere or under another name. */
  public static Change moved(YamlValue before, YamlValue after) {
    return new ValuePair(before, after).whole();
  }

  /** The same, told from the new contract to the old one. */
  Change reversed() {
    return new Change(afterHolder, after, beforeHolder, before);
  }

  public boolean isNothing() {
    return before.isEmpty() && after.isEmpty();
  }

  public boolean isAddition() {
    return before.isEmpty() && after.isPresent();
  }

  public boolean isRemoval() {
    return before.isPresent() && after.isEmpty();
  }

  /** Whether both have it, the same or not. */
  public boolean isKept() {
    return before.isPresent() && after.isPresent();
  }

  /** Whether the sides say different things, absence being one of them. */
  public boolean isDifferent() {
    return isKept() ? !before.get().sameAs(after.get()) : !isNothing();
  }

  /** Both sides, where both have it. */
  public Optional<ValuePair> pair() {
    return isKept() ? Optional.of(new ValuePair(before.get(), after.get())) : Optional.empty();
  }

  /** The text of the old side, or an empty one. */
  public String beforeText() {
    return before.map(YamlValue::text).orElse("");
  }

  /** The text of the new side, or an empty one. */
  public String afterText() {
    return after.map(YamlValue::text).orElse("");
  }
}
