package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.Operation;
import java.util.Optional;

/**
 * An operation of either contract, or of both.
 *
 * @param before in the old contract
 * @param after in the new contract
 */
record MatchedOperation(Optional<Operation> before, Optional<Operation> after) {

  /** The operationId, the old one where it was renamed. */
  String id() {
    return before.or(() -> after).orElseThrow().id();
  }
}
