/**
 * The other forms of a report: console, JSON, JUnit XML, SARIF, and the directory that holds them
 * all.
 */
package io.github.instagramv1.conformance.report.output;
