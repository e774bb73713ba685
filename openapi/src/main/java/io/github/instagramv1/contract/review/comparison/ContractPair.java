package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.model.ContractModel;

/**
 * The two contracts.
 *
 * @param before the old one
 * @param after the new one
 */
public record ContractPair(ContractModel before, ContractModel after) {

  /** Both sides of a use, references followed. */
  public ValuePair resolve(ValuePair use) {
    return new ValuePair(before.resolve(use.before()), after.resolve(use.after()));
  }

  /** Both sides of a use of a schema, as they count on the wire. */
  public ValuePair schemas(ValuePair use) {
    return new ValuePair(before.schema(use.before()), after.schema(use.after()));
  }
}
