/**
 * The result of a run as values: verdicts of checks, folded by operation, requirement and class of
 * conformance, and their comparison with an earlier run.
 */
package io.github.instagramv1.conformance.report;
