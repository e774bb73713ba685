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

  /** Returns a value of the old contract that the new one lacks. */
  public static Change removed(YamlValue before, YamlValue afterHolder) {
    return new Change(before, Optional.of(before), afterHolder, Optional.empty());
  }

  /** Returns an addition of the new contract. */
  public static Change added(YamlValue beforeHolder, YamlValue after) {
    return new Change(beforeHolder, Optional.empty(), after, Optional.of(after));
  }

  /** Returns a value that moved or was renamed. */
  public static Change moved(YamlValue before, YamlValue after) {
    return new ValuePair(before, after).asChange();
  }

  /** Returns the change from the new contract to the old one. */
  Change reversed() {
    return new Change(afterHolder, after, beforeHolder, before);
  }

  /** Returns whether neither contract has it. */
  public boolean isInNeither() {
    return before.isEmpty() && after.isEmpty();
  }

  /** Returns whether only the new contract has it. */
  public boolean isAddition() {
    return before.isEmpty() && after.isPresent();
  }

  /** Returns whether only the old contract has it. */
  public boolean isRemoval() {
    return before.isPresent() && after.isEmpty();
  }

  /** Returns whether both have it, the same or not. */
  public boolean isKept() {
    return before.isPresent() && after.isPresent();
  }

  /** Returns whether the sides differ; absence differs from presence. */
  public boolean isDifferent() {
    return isKept() ? !before.get().sameAs(after.get()) : !isInNeither();
  }

  /** Both sides, where both have it. */
  public Optional<ValuePair> pair() {
    return isKept() ? Optional.of(new ValuePair(before.get(), after.get())) : Optional.empty();
  }

  /** Returns the text of the old side, or an empty one. */
  public String beforeText() {
    return before.map(YamlValue::text).orElse("");
  }

  /** Returns the text of the new side, or an empty one. */
  public String afterText() {
    return after.map(YamlValue::text).orElse("");
  }
}
