/**
 * The kit as a command: flags from the table of settings, progress on standard error, the report on
 * standard output, and an exit code for build servers.
 */
package io.github.instagramv1.conformance.cli;
