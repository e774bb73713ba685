/**
 * The other formats of a report: console, JSON, JUnit XML, SARIF, and the directory with all of
 * them.
 */
package io.github.instagramv1.conformance.report.output;
