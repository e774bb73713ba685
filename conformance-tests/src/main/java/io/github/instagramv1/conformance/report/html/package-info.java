/**
 * The report as a self-contained HTML page, and the badge. The template escapes every text of the
 * server.
 */
package io.github.instagramv1.conformance.report.html;
