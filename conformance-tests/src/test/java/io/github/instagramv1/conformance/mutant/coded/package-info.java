/**
 * The faults that are written in Java because they remember earlier requests or follow a special
 * rule.
 */
package io.github.instagramv1.conformance.mutant.coded;
