package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.ValuePair;

/** Compares two schemas with everything below them. */
@FunctionalInterface
interface SchemaComparison {

  /**
   * Reports what differs.
   *
   * @param use the schemas as they are used, references and all
   */
  void compare(Direction direction, ValuePair use);
}
