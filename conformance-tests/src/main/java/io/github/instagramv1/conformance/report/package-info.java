/**
 * Verdicts, their folding by operation, and the forms in which a run is told: console, HTML, JSON,
 * JUnit XML, SARIF and a badge.
 */
package io.github.instagramv1.conformance.report;
