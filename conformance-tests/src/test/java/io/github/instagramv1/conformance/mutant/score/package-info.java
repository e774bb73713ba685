/**
 * How much the kit finds, as figures: shares by group and trigger, of behaviour and of shape apart,
 * and the list of every fault with what found it.
 */
package io.github.instagramv1.conformance.mutant.score;
