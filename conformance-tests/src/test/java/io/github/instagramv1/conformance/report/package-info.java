/** Tests the report formats with reports that are created without running the kit. */
package io.github.instagramv1.conformance.report;
