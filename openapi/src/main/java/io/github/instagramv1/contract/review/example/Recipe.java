package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.review.finding.ExamplePair;

/** Shows a change by exchanges with one of the operations that it affects. */
@FunctionalInterface
public interface Recipe {
  /**
   * Returns what worked and what fails.
   *
   * @param old exchanges by the old contract, or by the new one where the operation is new
   * @param now exchanges by the new contract, or by the old one where the operation is gone
   */
  ExamplePair show(Exchange old, Exchange now);
}
