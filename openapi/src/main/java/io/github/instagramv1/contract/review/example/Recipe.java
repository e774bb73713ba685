package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.review.finding.ExamplePair;

/** How to show a change by an exchange with one of the operations that it touches. */
@FunctionalInterface
public interface Recipe {
  ExamplePair show(Exchange exchange);
}
