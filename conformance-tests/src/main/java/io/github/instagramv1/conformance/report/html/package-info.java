/**
 * The report as a self-contained HTML page, and the badge. Every text of the server is escaped by
 * the template.
 */
package io.github.instagramv1.conformance.report.html;
