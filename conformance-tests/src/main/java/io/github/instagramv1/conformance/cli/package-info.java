/**
 * The kit as a command: flags made from the table of settings, progress on standard error, the
 * report on standard output, and an exit code that a build server understands.
 */
package io.github.instagramv1.conformance.cli;
