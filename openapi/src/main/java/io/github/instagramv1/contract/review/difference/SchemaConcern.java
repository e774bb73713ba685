package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.Direction;
import java.util.Set;

/** Compares some keywords of two schemas of the same type. */
interface SchemaConcern {

  /** The keywords that it understands. */
  Set<String> keywords();

  /**
   * Reports what differs.
   *
   * @param schemas references followed
   */
  void compare(Direction direction, Pair schemas);
}
