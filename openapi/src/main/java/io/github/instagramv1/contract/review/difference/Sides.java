package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.ContractModel;

/**
 * The two contracts.
 *
 * @param before the old one
 * @param after the new one
 */
record Sides(ContractModel before, ContractModel after) {

  /** Both sides of a use, references followed. */
  Pair resolve(Pair use) {
    return new Pair(before.resolve(use.before()), after.resolve(use.after()));
  }

  /** Both sides of a use of a schema, as they count on the wire. */
  Pair schemas(Pair use) {
    return new Pair(before.schema(use.before()), after.schema(use.after()));
  }
}
