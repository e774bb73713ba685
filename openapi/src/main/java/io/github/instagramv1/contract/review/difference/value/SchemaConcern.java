package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import java.util.Set;

/** Compares some keywords of two schemas of the same type. */
public interface SchemaConcern {

  /** Returns the keywords that it understands. */
  Set<String> keywords();

  /**
   * Reports what differs.
   *
   * @param schemas references followed
   */
  void compare(Direction direction, ValuePair schemas);
}
