/**
 * Faults of shape, derived from the contract alone. Each fault violates one constraint on a
 * response, and the kit's response validator must report it.
 */
package io.github.instagramv1.conformance.mutant.shape;
