/**
 * The figures of the kit's mutation score: shares by group and trigger, separately for faults of
 * behaviour and of shape, and a list of every fault with the checks that found it.
 */
package io.github.instagramv1.conformance.mutant.score;
