/**
 * Faults of shape, made from the contract alone: whatever a response must have or be is spoiled,
 * one thing at a time, and the judge of responses must say so.
 */
package io.github.instagramv1.conformance.mutant.shape;
