/** Exchanges that show a change, made from the contract's own examples. */
package io.github.instagramv1.contract.review.example;
