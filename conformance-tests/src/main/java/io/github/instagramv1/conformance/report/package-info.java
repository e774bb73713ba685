/**
 * Verdicts, their folding by operation, and the forms in which a run is told: console, JSON and
 * JUnit XML.
 */
package io.github.instagramv1.conformance.report;
