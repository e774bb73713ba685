package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;

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

  boolean isReferred(YamlValue value, ContractModel model) {
    return !model.referenceName(value).isEmpty();
  }
}
