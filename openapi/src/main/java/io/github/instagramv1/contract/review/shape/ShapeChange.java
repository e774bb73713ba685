package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;

/**
 * A declaration of generated Java that differs.
 *
 * @param owner the class
 * @param member the declaration on the old side, which the class itself may be; empty where it is
 *     new
 * @param now the declaration on the new side; empty if it is removed
 * @param before the schema or operation of the old contract that it is made of; empty where it is
 *     new
 * @param after that of the new contract; empty if it is removed
 * @param effect what that does to code compiled against it
 * @param places where in the contracts it comes from: JSON pointers, a property's place in {@code
 *     required} as {@code .../required#name}, a value's in {@code enum} as {@code
 *     .../enum/0#value}, and with {@code /**} at the end where everything below decides
 */
public record ShapeChange(
    String owner,
    Optional<String> member,
    Optional<String> now,
    Optional<YamlValue> before,
    Optional<YamlValue> after,
    Effect effect,
    Set<String> places) {

  /** The effect of a change on code that was compiled against the old declaration. */
  public enum Effect {
    /** There is more than before. */
    ADDS,
    /**
     * A server interface has more methods or arguments: intended, since servers must implement
     * them.
     */
    ASKS_FOR_MORE,
    /** Code no longer compiles, or passes values in other places. */
    BREAKS
  }

  public ShapeChange {
    places = Set.copyOf(places);
  }

  /** Returns whether it is the class itself, and none of its members. */
  public boolean isClass() {
    return member.or(() -> now).filter(each -> each.matches("(?:class|enum) .*")).isPresent();
  }
}
