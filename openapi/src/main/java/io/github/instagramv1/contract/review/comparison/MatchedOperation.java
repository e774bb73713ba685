package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.model.Operation;
import java.util.Optional;

/**
 * An operation of either contract, or of both.
 *
 * @param before in the old contract
 * @param after in the new contract
 */
public record MatchedOperation(Optional<Operation> before, Optional<Operation> after) {

  /** The operationId, the old one where it was renamed. */
  public String id() {
    return before.or(() -> after).orElseThrow().id();
  }
}
