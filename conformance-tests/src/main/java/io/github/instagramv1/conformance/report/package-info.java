/**
 * The results of a run as values: verdicts of checks by operation, requirement and conformance
 * class, and their comparison with an earlier run.
 */
package io.github.instagramv1.conformance.report;
