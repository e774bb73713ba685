/**
 * Computes the signatures of the generated server interfaces and client without the generator, and
 * the values of the contract that each is generated from. A test compares them with the generator's
 * output.
 */
package io.github.instagramv1.contract.review.shape;
